-- One row per quarter and stage: mature journeys of the filter that reached it, had a step there and went no further in time, younger ones that reached
-- it already, journeys of existing customers, and those of them that pass it.
select
  period::integer as period,
  stage_id::integer as stage,
  sum(reached)::double as reached,
  sum(own)::double as own,
  sum(lost + open + later)::double as "left",
  sum(pending)::double as pending,
  sum(existing)::double as existing,
  sum(beyond)::double as beyond
from mart.stage_outcomes
where period > 1
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by period, stage_id
order by period, stage_id
