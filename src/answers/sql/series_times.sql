-- One row per quarter and stage that enough journeys have a time to: quartiles of the time since the stage before, in seconds (of filters that can be foreseen).
with counted as (
  select period, stage_id, sum(n)::double as n
  from mart.stage_times
  where period > 1
    and stage_id >= 0
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
  group by period, stage_id
)
select
  counted.period::integer as period,
  counted.stage_id::integer as stage,
  counted.n,
  quartiles.q1_seconds,
  quartiles.median_seconds,
  quartiles.q3_seconds
from counted
join mart.stage_quartiles as quartiles
  on quartiles.period = counted.period
  and quartiles.stage_id = counted.stage_id
  and quartiles.segment = coalesce($segment, 254)
  and quartiles.persona = coalesce($persona, 254)
where counted.n >= $threshold
order by counted.period, counted.stage_id
