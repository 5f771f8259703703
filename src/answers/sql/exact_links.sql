-- One row per place, source and target, as path_links, of journeys that also pass another touchpoint: from exact counts, which only the machine that
-- read the exports has. Numbers under 0 are no touchpoints (journey/folding/fold-links.ts).
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
  from journey_counts
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
    and ($anchor is null or contains(path, $anchor))
    and contains(path, $through)
),
cut as (
  select
    case when $backward then reverse(right(trail, 9)) else left(trail, 9) end as trail,
    is_open and length(trail) < 9 as is_open,
    sum(n) as n
  from trails
  group by all
),
steps as (
  select place, substr(trail, place + 1, 2) as letters, is_open and length(trail) = place + 1 as is_open, sum(n) as n
  from cut, range(8) as places (place)
  where place < length(trail)
  group by all
)
select
  place::integer as place,
  unicode(letters)::integer - 48 as source,
  case
    when length(letters) = 2 then case when place < 7 then unicode(right(letters, 1)) - 48 else -5 end
    when $backward then -3
    when is_open then -2
    else -1
  end::integer as target,
  sum(n) as n
from steps
group by all
