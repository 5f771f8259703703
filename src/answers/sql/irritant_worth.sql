-- One row per segment and one of all (254), for the period and for all of them (0): what a journey that reached the goal is worth. Of one persona there is
-- the one row. (Only choices that can be foreseen are in mart.amounts; a persona within a segment is worth what the persona is.)
select
  period::integer as period,
  case when $persona is null then segment else 254 end::integer as segment,
  n::double as n,
  customers::double as customers,
  mean,
  error,
  q1,
  median,
  q3
from mart.amounts
where period in (0, coalesce($period, 0))
  and persona = coalesce($persona, 254)
  and (segment = 254 or ($persona is null and ($segment is null or segment = $segment)))
  and (segment < 254 or $persona is not null or $segment is null)
order by period, segment
