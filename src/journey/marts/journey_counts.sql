-- One row per period, persona, segment, path and outcome: how many placed journeys.
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
  count(*)::uinteger as n
from journeys
join mart.paths as paths using (path)
group by all
order by all
