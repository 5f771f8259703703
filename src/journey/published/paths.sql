-- One row per whole path that variants names: its touchpoints, a letter each (code 48 + number), and at least how many customers took it.
create or replace table mart.paths as
select variants.path_id::uinteger as path_id, any_value(paths.path) as path, sum(variants.customers)::uinteger as customers
from mart.variants as variants
join paths on paths.path_id = variants.path_id
group by variants.path_id
order by variants.path_id
