-- One row per touchpoint and the one that follows its first passage: journeys of the filter that go so, where the threshold is met.
select source::integer as source, target::integer as target, sum(n)::double as n
from mart.links
where anchor = source
  and not is_backward
  and place = 0
  and source > 0
  and target > 0
  and ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by all
having sum(n) >= $threshold
order by source, n desc, target
