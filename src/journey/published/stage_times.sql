-- One row per period, group told apart and stage that enough customers have a time to: mature journeys with a time from the stage before to it.
create or replace table mart.stage_times as
select
  stage_time_bins.period,
  to_segment as segment,
  to_persona as persona,
  to_child::smallint as stage_id,
  sum(n)::uinteger as n,
  sum(customers)::uinteger as customers
from stage_time_bins
join stage_time_labels on stage_time_labels.child = stage_time_bins.stage_id::integer
  and stage_time_labels.period = stage_time_bins.period and stage_time_labels.segment = stage_time_bins.segment
  and stage_time_labels.persona = stage_time_bins.persona
-- A journey has times to several stages: what is pooled would count its customer once for each. It is not told.
where to_child >= 0
group by all
order by all
