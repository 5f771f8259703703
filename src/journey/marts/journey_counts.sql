-- One row per period, persona, segment, path and outcome: how many placed journeys. Rows lie in that order, each with its path at hand:
-- an answer reads the few that its filter keeps, and joins nothing.
create or replace table mart.journey_counts as
select
  journeys.period,
  journeys.persona,
  journeys.segment,
  paths.path_id,
  journeys.is_open,
  journeys.is_mature,
  journeys.is_crossing,
  journeys.reached_stage,
  journeys.own_mask,
  count(*)::uinteger as n,
  any_value(paths.path) as path,
  any_value(paths.has_return) as has_return
from journeys
join mart.paths as paths using (path)
group by all
order by all
