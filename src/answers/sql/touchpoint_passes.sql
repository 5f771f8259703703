-- One row per touchpoint that is told apart: journeys of the filter that pass it, the mature ones, and those of them whose last step it is (ended, or still open).
select
  touchpoint_id::integer as touchpoint,
  sum(n)::double as n,
  sum(mature + mature_existing)::double as mature,
  sum(stopped)::double as stopped,
  sum(open)::double as open
from mart.passes
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by touchpoint_id
order by touchpoint_id
