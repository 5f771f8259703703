-- One row per path and openness of the journeys of the filter, whoever took it: from exact counts, which only the machine that read the exports has.
select
  0 as period,
  255 as segment,
  255 as persona,
  path,
  is_open,
  sum(n)::double as n,
  sum(customers)::double as customers
from journey_counts
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by path, is_open
order by path, is_open
