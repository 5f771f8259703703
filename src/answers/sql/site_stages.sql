-- One row per stage that somebody was seen in, or that a later step shows was reached.
select distinct stage_id::integer as stage from interactions where stage_id > 0
union
select stage_id::integer from goal_stage where exists (select 1 from journeys where reached_stage >= goal_stage.stage_id)
order by stage
