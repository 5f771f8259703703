-- One row per place, source and target of the paths of the filter that have the anchor, read outward from it; `target` is null where the window ends.
-- Letters are touchpoints (code 48 + id); '#' is an end, '$' a journey still open, '%' a beginning.
-- (Doubles: exact for counts, and the engine's wide integers are slow.)
with trails as (
  select
    case
      when $anchor is null then path
      when $backward then substr(path, 1, instr(path, $anchor))
      else substr(path, instr(path, $anchor))
    end as trail,
    is_open,
    n::double as n
  from mart.journey_counts
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
    and ($anchor is null or contains(path, $anchor))
    and ($through is null or contains(path, $through))
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
