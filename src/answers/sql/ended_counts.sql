-- One row per segment (255: not told): the filter's journeys that ended in the period, by how they did.
select
  segment::integer as segment,
  sum(customers)::double as customers,
  sum(won)::double as won,
  sum(late)::double as late,
  sum(begun_before)::double as begun_before,
  sum(lost)::double as lost,
  sum(open)::double as open,
  sum(said)::double as said,
  sum(renewed)::double as renewed,
  sum(gone)::double as gone
from mart.ended
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by segment
order by segment
