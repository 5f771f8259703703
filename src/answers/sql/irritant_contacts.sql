-- One row per touchpoint where enough customers of the filter made a request: requests, and those followed by another one (as in mart.contacts).
select
  touchpoint_id::integer as touchpoint,
  sum(n)::double as n,
  sum(within_7)::double as within_7,
  sum(within_15)::double as within_15,
  sum(within_30)::double as within_30,
  sum(customers)::double as customers
from mart.contacts
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by touchpoint_id
order by touchpoint_id
