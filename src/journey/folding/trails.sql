-- One row per group told apart, path and openness of a quarter's journeys: journeys and customers, to be followed from each anchor.
select
  period,
  segment,
  persona,
  path,
  is_open,
  sum(n)::double as n,
  sum(customers)::double as customers
from leaf_counts
where period = $period
group by all
order by all
