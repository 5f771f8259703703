-- One row per period, group told apart and stage: mature journeys that reached it, had a step there, and before the goal those that went no further
-- in time: seen nowhere later (ended or still open), or later all the same; younger ones that reached it already. Journeys of existing customers
-- (which begin after the goal) are `existing`, those of them that pass the stage `beyond`, and nowhere else. `customers` are the group's.
create or replace table mart.stage_outcomes as
with stage_letters as (
  select stages.stage_id, coalesce(string_agg(chr(48 + touchpoint_id::integer), ''), '') as letters
  from stages
  left join touchpoints using (stage_id)
  group by stages.stage_id
)
select
  period,
  segment,
  persona,
  stages.stage_id,
  coalesce(sum(n) filter (not is_existing and is_mature and reached_stage >= stages.stage_id), 0)::uinteger as reached,
  coalesce(sum(n) filter (not is_existing and is_mature and own_mask & (1::ubigint << stages.stage_id) > 0), 0)::uinteger as own,
  -- What of those that the window leaves here: seen nowhere later (ended, or still open), or later all the same.
  coalesce(sum(n) filter (
    not is_existing and is_mature and reached_stage = stages.stage_id and stages.stage_id < goal_stage.stage_id
    and furthest_stage <= stages.stage_id and not is_open
  ), 0)::uinteger as lost,
  coalesce(sum(n) filter (
    not is_existing and is_mature and reached_stage = stages.stage_id and stages.stage_id < goal_stage.stage_id
    and furthest_stage <= stages.stage_id and is_open
  ), 0)::uinteger as open,
  coalesce(sum(n) filter (
    not is_existing and is_mature and reached_stage = stages.stage_id and stages.stage_id < goal_stage.stage_id and furthest_stage > stages.stage_id
  ), 0)::uinteger as later,
  coalesce(sum(n) filter (not is_existing and not is_mature and reached_stage >= stages.stage_id), 0)::uinteger as pending,
  coalesce(sum(n) filter (is_existing), 0)::uinteger as existing,
  -- Whose path is shorter without the letters of the stage.
  coalesce(sum(n) filter (is_existing and length(translate(path, letters, '')) < length(path)), 0)::uinteger as beyond,
  sum(customers)::uinteger as customers
from leaf_counts
cross join stage_letters as stages
cross join goal_stage
group by all
order by all
