-- One row per period, segment, persona, path and outcome: how many placed journeys, exactly, and at least how many customers (one journey of
-- each per period is counted). Never published: small groups stand in it. Rows lie in the order of their periods and groups.
create or replace table journey_counts as
with counted_once as (
  select min(journey_id) as journey_id from journeys where is_placed group by customer_id, period
)
select
  journeys.period,
  journeys.segment,
  journeys.persona,
  paths.path_id,
  journeys.is_open,
  journeys.is_mature,
  journeys.is_crossing,
  journeys.reached_stage,
  journeys.own_mask,
  -- Both are the path's.
  journeys.furthest_stage,
  journeys.is_existing,
  count(*)::uinteger as n,
  count(counted_once.journey_id)::uinteger as customers,
  any_value(paths.path) as path,
  any_value(paths.has_return) as has_return
from journeys
join paths using (path)
left join counted_once using (journey_id)
group by all
order by all
