-- One row per column, source and target of the selected paths, read outward from the anchor; `target` is null where the window ends.
-- Letters are touchpoints (code 48 + id); '!' is the smaller touchpoints of a column, '#' an end, '$' a journey still open, '%' a beginning.
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
),
sizes as (
  select place, source as letter, sum(n) as n from pairs group by all
),
ranked as (
  select *, row_number() over (partition by place order by n desc, letter) as rank from sizes
),
small as (
  select *, n < $threshold or (rank > $shown and count(*) over (partition by place) > $shown + 1) as is_small
  from ranked
),
pooled as (
  select
    *,
    coalesce(sum(n) filter (is_small) over (partition by place), 0) as pool,
    rank = max(rank) filter (not is_small) over (partition by place) as is_next
  from small
),
named as (
  select
    place,
    letter,
    case when is_small or (is_next and pool > 0 and pool < $threshold) then '!' else letter end as node
  from pooled
),
counted as (
  select *, case when node = '!' then count(*) over (partition by place, node) else 1 end as members
  from named
)
select
  pairs.place::integer as place,
  sources.node as source,
  any_value(sources.members)::integer as members,
  coalesce(targets.node, pairs.target) as target,
  sum(pairs.n) as n
from pairs
join counted as sources on sources.place = pairs.place and sources.letter = pairs.source
left join counted as targets on targets.place = pairs.place + 1 and targets.letter = pairs.target
group by pairs.place, sources.node, coalesce(targets.node, pairs.target)
order by place, source, target
