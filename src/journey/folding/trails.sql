-- One row per period, group told apart, path and openness: journeys and customers, to be followed from each anchor.
select
  period,
  to_segment as segment,
  to_persona as persona,
  path,
  is_open,
  sum(n)::double as n,
  sum(customers)::double as customers
from journey_counts
join outcome_labels using (period, segment, persona)
group by all
order by all
