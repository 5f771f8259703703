-- One row per period, group told apart, touchpoint passed (as in passes) and stage: the counts of stage_outcomes for the journeys that pass it.
create or replace table mart.pass_stages as
select
  pass_counts.period,
  to_segment as segment,
  to_persona as persona,
  to_child::smallint as touchpoint_id,
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
  sum(customers)::uinteger as customers
from pass_counts
join pass_labels on pass_labels.child = pass_counts.touchpoint_id
  and pass_labels.period = pass_counts.period and pass_labels.segment = pass_counts.segment and pass_labels.persona = pass_counts.persona
cross join stages
cross join goal_stage
-- As in passes: what is pooled is not told.
where to_child >= 0
group by all
order by all
