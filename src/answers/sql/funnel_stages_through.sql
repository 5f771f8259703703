-- One row per stage: as funnel_stages, of the journeys that pass the touchpoint.
select
  stage_id::integer as stage,
  sum(reached)::double as reached,
  sum(own)::double as own,
  sum(lost)::double as lost,
  sum(open)::double as open,
  sum(later)::double as later,
  sum(pending)::double as pending,
  sum(existing)::double as existing
from mart.pass_stages
where touchpoint_id = $through
  and ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by stage_id
order by stage_id
