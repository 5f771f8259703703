-- One row per place, source and target of the selected paths, read outward from the anchor; `target` is null where the window ends.
-- Letters are touchpoints (code 48 + id); '#' is an end, '$' a journey still open, '%' a beginning.
with trails as (
  select
    case
      when $anchor is null then path
      when $backward then substr(path, 1, instr(path, $anchor))
      else substr(path, instr(path, $anchor))
    end as trail,
    is_open,
    n
  from selection
),
cut as (
  select
    case when $backward then right(trail, 9) else left(trail, 9) end as trail,
    is_open and length(trail) < 9 as is_open,
    sum(n) as n
  from trails
  group by all
),
runs as (
  select case when $backward then reverse(trail) else trail end as trail, is_open, n from cut
),
steps as (
  select place, substr(trail, place + 1, 2) as letters, is_open and length(trail) = place + 1 as is_open, sum(n) as n
  from runs, range(8) as places (place)
  where place < length(trail)
  group by all
),
pairs as (
  select
    place,
    substr(letters, 1, 1) as source,
    case
      when length(letters) = 2 then case when place < 7 then substr(letters, 2, 1) end
      when $backward then '%'
      when is_open then '$'
      else '#'
    end as target,
    n
  from steps
)
select place::integer as place, source, target, sum(n) as n
from pairs
group by all
