-- One row per quarter, stage or touchpoint, source (null: all together) and group: everybody (no persona, no segment), a persona, a segment, or
-- both: opinions, the customers who gave them, and the sums of these customers' mean scores and of their squares. (Groups do not add up: an
-- opinion may be told under a coarser group than another of the same customer.)
with levels as (
  select 'stage' as level, stage_id as place, * from finding_opinions where period in ($period, $compare) and stage_id is not null
  union all
  select 'touchpoint', touchpoint_id, * from finding_opinions where period in ($period, $compare) and touchpoint_id is not null
),
people as (
  select
    level,
    place,
    source,
    period,
    persona,
    segment,
    person_id,
    sum(n) as n,
    round(sum(total) / sum(n)) as mean
  from levels
  group by grouping sets (
    (level, place, period, person_id),
    (level, place, period, person_id, persona),
    (level, place, period, person_id, segment),
    (level, place, period, person_id, persona, segment),
    (level, place, period, person_id, source),
    (level, place, period, person_id, source, persona),
    (level, place, period, person_id, source, segment),
    (level, place, period, person_id, source, persona, segment)
  )
)
select
  period = $period as is_now,
  persona::integer as persona,
  segment::integer as segment,
  level,
  place::integer as place,
  source,
  sum(n)::double as n,
  count(*)::double as customers,
  sum(mean)::double / 1e6 as sum,
  sum(round(mean * mean / 1e4))::double / 1e8 as squares
from people
group by all
order by all
