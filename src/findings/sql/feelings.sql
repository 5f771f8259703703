-- One row per quarter, persona, segment, stage or touchpoint, and source (null: all together): opinions, the customers who gave them, and
-- the sums of these customers' mean scores and of their squares.
with levels as (
  select 'stage' as level, stage_id as place, * from finding_opinions where period in ($period, $compare)
  union all
  select 'touchpoint', touchpoint_id, * from finding_opinions where period in ($period, $compare)
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
    (level, place, period, persona, segment, person_id),
    (level, place, source, period, persona, segment, person_id)
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
