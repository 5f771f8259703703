-- One row per stage: mature journeys of the filter that reached it, had a step there, went no further in time (ended, still open,
-- or seen later all the same), younger ones that reached it already, and all journeys of existing customers.
select
  stage_id::integer as stage,
  sum(reached)::double as reached,
  sum(own)::double as own,
  sum(lost)::double as lost,
  sum(open)::double as open,
  sum(later)::double as later,
  sum(pending)::double as pending,
  sum(existing)::double as existing
from mart.stage_outcomes
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by stage_id
order by stage_id
