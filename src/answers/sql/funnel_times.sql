-- One row per stage: quartiles of the time since the stage before, in seconds (of filters that can be foreseen), and how many journeys have both.
with counted as (
  select stage_id, sum(n)::double as time_n
  from mart.stage_times
  where stage_id >= 0
    and ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
  group by stage_id
)
select
  counted.stage_id::integer as stage,
  counted.time_n,
  quartiles.q1_seconds,
  quartiles.median_seconds,
  quartiles.q3_seconds
from counted
left join mart.stage_quartiles as quartiles
  on quartiles.stage_id = counted.stage_id
  and quartiles.period = coalesce($period, 0)
  and quartiles.segment = coalesce($segment, 254)
  and quartiles.persona = coalesce($persona, 254)
where counted.time_n >= $threshold
order by stage
