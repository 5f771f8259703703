-- One row per persona, segment or channel of the first step, and stage: mature journeys, and those that reached the stage.
-- A breakdown ignores the choice that it would itself make. What is not told apart (255, −4) is no group. Of the journeys that pass
-- a touchpoint, when it is not null: channels are told of all journeys only.
with selected as (
  select period, persona, segment, stage_id, reached from mart.stage_outcomes where $through is null
  union all
  select period, persona, segment, stage_id, reached from mart.pass_stages where touchpoint_id = $through
),
cases as (
  select 'persona' as breakdown, persona::integer as number, stage_id, sum(reached) as reached
  from selected
  where persona between 1 and 254
    and ($period is null or period = $period)
    and ($segment is null or segment = $segment)
  group by all
  union all
  select 'segment', segment::integer, stage_id, sum(reached)
  from selected
  where segment between 1 and 254
    and ($period is null or period = $period)
    and ($persona is null or persona = $persona)
  group by all
  union all
  select 'channel', channel_id::integer, stage_id, sum(reached)
  from mart.channel_stages
  where $through is null and channel_id >= 0
    and ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
  group by all
),
totals as (
  -- Every mature journey reached the first stage.
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
