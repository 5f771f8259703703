-- One row per distinct whole path of the placed journeys; `has_return` when it goes back and forth (A→B→A).
create or replace table mart.paths as
with distinct_paths as (
  select distinct path from journeys where is_placed
),
back_and_forth as (
  select distinct path
  from (select path, unnest(range(1, length(path) - 1)) as place from distinct_paths where length(path) > 2)
  where substr(path, place, 1) = substr(path, place + 2, 1)
)
select
  row_number() over (order by path)::uinteger as path_id,
  path,
  path in (from back_and_forth) as has_return
from distinct_paths
order by path
