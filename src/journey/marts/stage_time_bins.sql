-- One row per period, segment, persona, stage and bin: mature journeys that took that long from their first step at the stage before to their
-- next step at the stage, their seconds in all, and at least how many customers. A bin is one percent wide. Never published.
create or replace table stage_time_bins as
with counted_once as (
  select min(journey_id) as journey_id from timed_moves group by customer_id, period
)
select
  timed_moves.period,
  timed_moves.segment,
  timed_moves.persona,
  timed_moves.stage_id,
  floor(70 * log2(1 + timed_moves.seconds))::usmallint as bin,
  count(*)::uinteger as n,
  sum(timed_moves.seconds::bigint)::double as seconds,
  count(counted_once.journey_id)::uinteger as customers
from timed_moves
left join counted_once using (journey_id)
group by all
order by all
