-- One row per period, group told apart and touchpoint (as in passes): of the mature journeys of newcomers that pass it before anything that
-- shows the goal, how many there are, how many
-- reached the goal, and how many did not and have their last step here (ended: lost; or still open); beside them all journeys that pass it, and
-- those of them that come back to it at once (A→B→A). `alike`: the lowest number of the touchpoints of its stage where the same happens elsewhere.
create or replace table mart.exits as
select
  pass_counts.period,
  to_segment as segment,
  to_persona as persona,
  to_child::smallint as touchpoint_id,
  any_value(touchpoints.alike)::smallint as alike,
  coalesce(sum(n) filter (is_mature and not is_existing and is_before_goal), 0)::uinteger as passed,
  coalesce(sum(n) filter (is_mature and not is_existing and is_before_goal and reached_stage >= goal.stage_id), 0)::uinteger as converted,
  coalesce(sum(n) filter (is_mature and not is_existing and reached_stage < goal.stage_id and is_before_goal and is_last and not is_open), 0)::uinteger as lost,
  coalesce(sum(n) filter (is_mature and not is_existing and reached_stage < goal.stage_id and is_before_goal and is_last and is_open), 0)::uinteger as open,
  sum(n)::uinteger as n,
  coalesce(sum(n) filter (goes_back), 0)::uinteger as backs,
  sum(customers)::uinteger as customers
from pass_counts
join pass_labels on pass_labels.child = pass_counts.touchpoint_id
  and pass_labels.period = pass_counts.period and pass_labels.segment = pass_counts.segment and pass_labels.persona = pass_counts.persona
join touchpoints on touchpoints.touchpoint_id = to_child
cross join goal_stage as goal
-- As in passes: what is pooled is not told.
where to_child >= 0
group by all
order by all
