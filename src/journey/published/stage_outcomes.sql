-- One row per period, group told apart and stage: mature journeys that reached it, had a step there, went no further (ended or still open), and
-- younger ones that reached it already; `customers` are the group's.
create or replace table mart.stage_outcomes as
with last_stage as (
  select max(stage_id) as stage_id from stages
)
select
  period,
  segment,
  persona,
  stages.stage_id,
  coalesce(sum(n) filter (is_mature and reached_stage >= stages.stage_id), 0)::uinteger as reached,
  coalesce(sum(n) filter (is_mature and own_mask & (1::ubigint << stages.stage_id) > 0), 0)::uinteger as own,
  coalesce(sum(n) filter (is_mature and not is_open and reached_stage = stages.stage_id and stages.stage_id < last_stage.stage_id), 0)::uinteger as lost,
  coalesce(sum(n) filter (is_mature and is_open and reached_stage = stages.stage_id and stages.stage_id < last_stage.stage_id), 0)::uinteger as open,
  coalesce(sum(n) filter (not is_mature and reached_stage >= stages.stage_id), 0)::uinteger as pending,
  sum(customers)::uinteger as customers
from leaf_counts
cross join stages
cross join last_stage
group by all
order by all
