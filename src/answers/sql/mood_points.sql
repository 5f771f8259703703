-- One row per stage or touchpoint that is told, and of all (0): texts of the filter without a score whose words were read, and how many sound low.
with selected as (
  select *
  from mart.verbatims
  where sounds_low is not null
    and ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
),
levels as (
  select 'all' as level, 0 as id, sounds_low from selected
  union all
  select 'stage', stage_id::integer, sounds_low from selected where stage_id between 1 and 254
  union all
  select 'touchpoint', touchpoint_id::integer, sounds_low from selected where touchpoint_id > 0
)
select level, id, count(*)::double as n, count(*) filter (sounds_low)::double as low
from levels
group by level, id
having count(*) >= $threshold
order by level, id
