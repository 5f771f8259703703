-- One row per period, group told apart and touchpoint that enough customers pass: journeys that pass it, the mature ones and those of them that reached
-- the goal, both again for those that first pass it before anything shows the goal, the mature ones of existing customers (which begin after the goal), those of all mature ones whose last step it is (ended, or still open),
-- and those that pass it again, go back and forth or cross sources.
create or replace table mart.passes as
select
  pass_counts.period,
  to_segment as segment,
  to_persona as persona,
  to_child::smallint as touchpoint_id,
  sum(n)::uinteger as n,
  sum(customers)::uinteger as customers,
  coalesce(sum(n) filter (is_mature and not is_existing), 0)::uinteger as mature,
  coalesce(sum(n) filter (is_mature and is_existing), 0)::uinteger as mature_existing,
  coalesce(sum(n) filter (is_mature and not is_existing and reached_stage >= (select stage_id from goal_stage)), 0)::uinteger as converted,
  coalesce(sum(n) filter (is_mature and not is_existing and is_before_goal), 0)::uinteger as before_goal,
  coalesce(sum(n) filter (
    is_mature and not is_existing and is_before_goal and reached_stage >= (select stage_id from goal_stage)
  ), 0)::uinteger as before_goal_converted,
  coalesce(sum(n) filter (is_mature and is_last and not is_open), 0)::uinteger as stopped,
  coalesce(sum(n) filter (is_mature and is_last and is_open), 0)::uinteger as open,
  coalesce(sum(n) filter (is_again), 0)::uinteger as again,
  coalesce(sum(n) filter (is_crossing), 0)::uinteger as crossing,
  coalesce(sum(n) filter (has_return), 0)::uinteger as returns
from pass_counts
join pass_labels on pass_labels.child = pass_counts.touchpoint_id
  and pass_labels.period = pass_counts.period and pass_labels.segment = pass_counts.segment and pass_labels.persona = pass_counts.persona
-- A journey passes several touchpoints: what is pooled would count its customer once for each, and might be a small group. It is not told.
where to_child >= 0
group by all
order by all
