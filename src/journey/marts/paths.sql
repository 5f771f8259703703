-- One row per distinct whole path of the placed journeys; `has_return` when it goes back and forth (A→B→A).
create or replace table paths as
with distinct_paths as (
  select path, any_value(has_return) as has_return from journeys where is_placed group by path
)
select row_number() over (order by path)::uinteger as path_id, path, has_return
from distinct_paths
order by path
