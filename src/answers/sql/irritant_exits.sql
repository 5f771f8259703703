-- One row per touchpoint that is told apart and segment (255: not told): what became of the journeys of the filter that pass it (as in mart.exits).
select
  touchpoint_id::integer as touchpoint,
  segment::integer as segment,
  any_value(alike)::integer as alike,
  sum(passed)::double as passed,
  sum(converted)::double as converted,
  sum(lost)::double as lost,
  sum(open)::double as open,
  sum(n)::double as n,
  sum(backs)::double as backs,
  sum(customers)::double as customers
from mart.exits
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by touchpoint_id, segment
order by touchpoint_id, segment
