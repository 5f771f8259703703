-- One row per period, group told apart, touchpoint passed (as in passes) and stage: the counts of stage_outcomes for the journeys that pass it.
create or replace table mart.pass_stages as
with last_stage as (
  select max(stage_id) as stage_id from stages
)
select
  pass_counts.period,
  to_segment as segment,
  to_persona as persona,
  to_child::smallint as touchpoint_id,
  stages.stage_id,
  coalesce(sum(n) filter (is_mature and reached_stage >= stages.stage_id), 0)::uinteger as reached,
  coalesce(sum(n) filter (is_mature and own_mask & (1::ubigint << stages.stage_id) > 0), 0)::uinteger as own,
  coalesce(sum(n) filter (is_mature and not is_open and reached_stage = stages.stage_id and stages.stage_id < last_stage.stage_id), 0)::uinteger as lost,
  coalesce(sum(n) filter (is_mature and is_open and reached_stage = stages.stage_id and stages.stage_id < last_stage.stage_id), 0)::uinteger as open,
  coalesce(sum(n) filter (not is_mature and reached_stage >= stages.stage_id), 0)::uinteger as pending,
  sum(customers)::uinteger as customers
from pass_counts
join pass_labels on pass_labels.child = pass_counts.touchpoint_id
  and pass_labels.period = pass_counts.period and pass_labels.segment = pass_counts.segment and pass_labels.persona = pass_counts.persona
cross join stages
cross join last_stage
-- As in passes: what is pooled is not told.
where to_child >= 0
group by all
order by all
