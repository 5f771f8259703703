-- One row per quarter and stage: mature journeys of the filter that reached it, younger ones that reached it already, and journeys of existing customers.
select
  period::integer as period,
  stage_id::integer as stage,
  sum(reached)::double as reached,
  sum(pending)::double as pending,
  sum(existing)::double as existing
from mart.stage_outcomes
where period > 1
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by period, stage_id
order by period, stage_id
