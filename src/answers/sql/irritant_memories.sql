-- One row per way to sum up what a customer said along the way, and how it goes with their final answer (as in mart.memories).
select
  measure::integer as measure,
  customers::double as customers,
  n::double as n,
  several::double as several,
  correlation
from mart.memories
order by measure
