-- One row per period, group told apart and last touchpoint (as in passes): all journeys that have their last step there, the mature ones, and the
-- mature ones still open. Each journey is in one row.
create or replace table mart.stops as
select
  pass_counts.period,
  to_segment as segment,
  to_persona as persona,
  to_child::smallint as touchpoint_id,
  sum(n)::uinteger as n,
  sum(customers)::uinteger as customers,
  coalesce(sum(n) filter (is_mature), 0)::uinteger as mature,
  coalesce(sum(n) filter (is_mature and is_open), 0)::uinteger as open
from pass_counts
join stop_labels on stop_labels.child = pass_counts.touchpoint_id
  and stop_labels.period = pass_counts.period and stop_labels.segment = pass_counts.segment and stop_labels.persona = pass_counts.persona
where is_last
group by all
order by all
