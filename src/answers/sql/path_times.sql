-- One row per pair of touchpoints that follow each other in journeys of the filter: the median time between them, in seconds, read from the histogram.
with bins as (
  select touchpoint_id, next_touchpoint_id, bin, sum(n::double) as n
  from mart.path_times
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
  group by all
),
cumulated as (
  select
    *,
    sum(n) over (partition by touchpoint_id, next_touchpoint_id order by bin) as upto,
    sum(n) over (partition by touchpoint_id, next_touchpoint_id) as total
  from bins
),
medians as (
  select touchpoint_id, next_touchpoint_id, total, arg_min(bin + (total * 0.5 - (upto - n)) / n, bin) as place
  from cumulated
  where upto >= total * 0.5
  group by touchpoint_id, next_touchpoint_id, total
)
select
  touchpoint_id::integer as source,
  next_touchpoint_id::integer as target,
  (pow(2, place / 8) - 1)::double as median_seconds
from medians
where total >= $threshold
order by source, target
