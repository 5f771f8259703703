-- One row: journeys of the filter that reached the goal and are told apart, and the interactions and steps that they took up to it.
select
  coalesce(sum(n), 0)::double as n,
  coalesce(sum(interactions), 0)::double as interactions,
  coalesce(sum(steps), 0)::double as steps
from mart.efforts
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
