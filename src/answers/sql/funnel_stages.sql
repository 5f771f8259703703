-- One row per stage: mature journeys of the filter (that pass the touchpoint, when it is not null) that reached it, had a step
-- there, went no further in time (ended, still open, or seen later all the same), younger ones that reached it already, and all
-- journeys of existing customers, and those of them that pass it (0 where a touchpoint is passed: of which no table tells).
with selected as (
  select period, persona, segment, stage_id, reached, own, lost, open, later, pending, existing, beyond
  from mart.stage_outcomes
  where $through is null
  union all
  select period, persona, segment, stage_id, reached, own, lost, open, later, pending, existing, 0 as beyond
  from mart.pass_stages
  where touchpoint_id = $through
)
select
  stage_id::integer as stage,
  sum(reached)::double as reached,
  sum(own)::double as own,
  sum(lost)::double as lost,
  sum(open)::double as open,
  sum(later)::double as later,
  sum(pending)::double as pending,
  sum(existing)::double as existing,
  sum(beyond)::double as beyond
from selected
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by stage_id
order by stage_id
