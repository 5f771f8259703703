-- One row per whole path that variants names: its touchpoints, a letter each (code 48 + number), and at least how many customers took it.
create or replace table mart.paths as
with named as (
  select path_id, sum(customers) as customers from mart.variants group by path_id
)
select named.path_id::uinteger as path_id, paths.path, named.customers::uinteger as customers
from named
join paths using (path_id)
order by path_id
