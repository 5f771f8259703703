-- One row per segment, and one of all that the filter keeps (254): the standard error of the share that is won, and quartiles of the time to the goal.
select
  segment::integer as segment,
  customers::double as customers,
  error,
  q1_seconds,
  median_seconds,
  q3_seconds
from mart.ended_rates
where period = coalesce($period, 0)
  and persona = coalesce($persona, 254)
  and ($segment is null or segment = $segment)
order by segment
