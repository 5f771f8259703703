-- One row per persona or segment, and stage: as funnel_groups, of the journeys that pass the touchpoint. (Channels are told of all journeys only.)
with cases as (
  select 'persona' as breakdown, persona::integer as number, stage_id, sum(reached) as reached
  from mart.pass_stages
  where touchpoint_id = $through and persona between 1 and 254
    and ($period is null or period = $period)
    and ($segment is null or segment = $segment)
  group by all
  union all
  select 'segment', segment::integer, stage_id, sum(reached)
  from mart.pass_stages
  where touchpoint_id = $through and segment between 1 and 254
    and ($period is null or period = $period)
    and ($persona is null or persona = $persona)
  group by all
),
totals as (
  select breakdown, number, max(reached) as entrants from cases group by all
)
select
  cases.breakdown,
  cases.number,
  cases.stage_id::integer as stage,
  totals.entrants::double as entrants,
  cases.reached::double as reached
from cases
join totals using (breakdown, number)
where totals.entrants >= $threshold
order by cases.breakdown, totals.entrants desc, cases.number, stage
