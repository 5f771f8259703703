-- One row per period and stage, as in funnel_stages.sql: what its own view has of mature journeys (that pass the touchpoint, when it is not null) and of all that begin in it.
with selected as (
  select period, persona, segment, stage_id, reached, own, lost, open, later, pending, existing
  from mart.stage_outcomes
  where $through is null
  union all
  select period, persona, segment, stage_id, reached, own, lost, open, later, pending, existing
  from mart.pass_stages
  where touchpoint_id = $through
)
select
  period::integer as period,
  stage_id::integer as stage,
  sum(reached)::double as reached,
  sum(own)::double as own,
  sum(lost + open + later)::double as "left",
  first_value(sum(reached + pending + existing)) over (partition by period order by stage_id)::double as n
from selected
where ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by period, stage_id
order by period, stage_id
