-- One row per stage: mature journeys of the filter that reached it, had a step there, went no further (ended or still open), and younger ones that reached it already.
select
  stage_id::integer as stage,
  sum(reached)::double as reached,
  sum(own)::double as own,
  sum(lost)::double as lost,
  sum(open)::double as open,
  sum(pending)::double as pending
from mart.stage_outcomes
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by stage_id
order by stage_id
