-- One row per place, source and target, as path_links, of the filter's journeys that ended in the period.
select place::integer as place, source::integer as source, target::integer as target, sum(n)::double as n
from mart.end_links
where is_backward = $backward
  and period = coalesce($period, 0)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by all
