-- One row per period, group told apart, path and openness: journeys and customers, to be followed from each anchor.
select
  period,
  segment,
  persona,
  path,
  is_open,
  sum(n)::double as n,
  sum(customers)::double as customers
from leaf_counts
group by all
order by all
