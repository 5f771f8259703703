-- One row per persona, segment or channel of the first step, and stage: mature journeys, and those that reached the stage.
-- A breakdown ignores the choice that it would itself make.
with counted as (
  select
    persona,
    segment,
    unicode(path) - 48 as touchpoint_id,
    reached_stage,
    sum(n::double) as n
  from mart.journey_counts
  where is_mature
    and ($period is null or period = $period)
    and ($through is null or contains(path, $through))
  group by all
),
selected as (
  select counted.*, touchpoints.channel
  from counted
  left join mart.touchpoints using (touchpoint_id)
),
cases as (
  select 'persona' as breakdown, persona::varchar as name, reached_stage, n from selected
  where persona > 0 and ($segment is null or segment = $segment)
  union all
  select 'segment', segment::varchar, reached_stage, n from selected
  where segment > 0 and ($persona is null or persona = $persona)
  union all
  select 'channel', channel, reached_stage, n from selected
  where channel is not null
    and ($persona is null or persona = $persona) and ($segment is null or segment = $segment)
),
totals as (
  select breakdown, name, sum(n) as entrants from cases group by all
)
select
  totals.breakdown,
  totals.name,
  stages.stage_id::integer as stage,
  totals.entrants::double as entrants,
  coalesce(sum(cases.n) filter (cases.reached_stage >= stages.stage_id), 0)::double as reached
from totals
cross join mart.stages as stages
join cases on cases.breakdown = totals.breakdown and cases.name = totals.name
where totals.entrants >= $threshold
group by totals.breakdown, totals.name, totals.entrants, stages.stage_id
order by totals.breakdown, totals.entrants desc, totals.name, stages.stage_id
