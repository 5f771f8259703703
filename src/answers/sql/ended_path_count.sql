-- One row: the filter's journeys that ended in the period, whenever they began, as far as their paths are told.
select coalesce(sum(n), 0)::double as n
from mart.end_outcomes
where period = coalesce($period, 0)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
