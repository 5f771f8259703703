-- One row per stage: quartiles of the time since the stage before, in seconds, read from the histogram, and the number of journeys that have both.
with bins as (
  select stage_id, bin, sum(n::double) as n
  from mart.stage_times
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
    and through is not distinct from $through_id
  group by all
),
cumulated as (
  select
    *,
    sum(n) over (partition by stage_id order by bin) as upto,
    sum(n) over (partition by stage_id) as total
  from bins
),
quartiles as (
  select
    stage_id,
    total,
    share,
    arg_min(bin + (total * share - (upto - n)) / n, bin) as place
  from cumulated, (values (0.25), (0.5), (0.75)) as shares (share)
  where upto >= total * share
  group by stage_id, total, share
)
select
  stage_id::integer as stage,
  total::double as time_n,
  (pow(2, max(place) filter (share = 0.25) / 8) - 1)::double as q1_seconds,
  (pow(2, max(place) filter (share = 0.5) / 8) - 1)::double as median_seconds,
  (pow(2, max(place) filter (share = 0.75) / 8) - 1)::double as q3_seconds
from quartiles
where total >= $threshold
group by stage_id, total
order by stage_id
