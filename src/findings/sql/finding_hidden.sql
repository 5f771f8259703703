-- One row per quarter and group of customers that is told under another name in it, where it is too small to be told apart: entrants, those of them who
-- began before the goal (newcomers; a quarter that has too few of them tells of none), those who pass a touchpoint, those with a time to a stage, those who rated a touchpoint or a stage. Under which group it is told (255: nobody's), or whether
-- its place is not told. The published tables come first, what lists count (mature journeys alone) is folded once more.
create or replace table finding_hidden as
with entrants as (
  select 'entrants' as kind, outcome.period, 0 as child, outcome.segment, outcome.persona, mature.to_segment, mature.to_persona, 0 as to_child
  from outcome_labels as outcome
  join finding_entrant_labels as mature
    on mature.period = outcome.period and mature.segment = outcome.to_segment and mature.persona = outcome.to_persona
),
newcomers as (
  select
    'newcomers',
    outcome.period,
    0,
    outcome.segment,
    outcome.persona,
    coalesce(mature.to_segment, 255)::utinyint,
    coalesce(mature.to_persona, 255)::utinyint,
    case when mature.period is null then -4 else 0 end
  from (select distinct period, segment, persona from finding_entrants where not is_existing) as told
  join outcome_labels as outcome using (period, segment, persona)
  left join finding_newcomer_labels as mature
    on mature.period = outcome.period and mature.segment = outcome.to_segment and mature.persona = outcome.to_persona
),
passes as (
  select
    'passes' as kind,
    pass.period,
    pass.child,
    pass.segment,
    pass.persona,
    coalesce(mature.to_segment, pass.to_segment) as to_segment,
    coalesce(mature.to_persona, pass.to_persona) as to_persona,
    coalesce(mature.to_child, pass.to_child) as to_child
  from pass_labels as pass
  left join finding_pass_labels as mature
    on mature.period = pass.period and mature.segment = pass.to_segment and mature.persona = pass.to_persona and mature.child = pass.to_child
),
-- An opinion may be told of its customer's persona, another of the same customer there not: who is left then may be few.
people as (
  select distinct levels.level, levels.place, period, segment, persona, person_id
  from finding_opinions,
  lateral (values ('stage', stage_id), ('touchpoint', touchpoint_id)) as levels (level, place)
  where levels.place is not null
),
rests as (
  select
    level,
    place,
    period,
    count(distinct person_id) - count(distinct person_id) filter (persona < 255) as without_persona,
    count(distinct person_id) - count(distinct person_id) filter (segment < 255) as without_segment
  from people
  group by level, place, period
  union all
  select level, place, period, count(distinct person_id) - count(distinct person_id) filter (persona < 255), 0
  from people
  where segment < 255
  group by level, place, period, segment
),
feelings as (
  select
    level as kind,
    people.period,
    place as child,
    segment,
    persona,
    case when bool_or(without_segment > 0 and without_segment < k) then 255 else segment end as to_segment,
    case when bool_or(without_persona > 0 and without_persona < k) then 255 else persona end as to_persona,
    place as to_child
  from people
  join rests using (level, place, period)
  cross join small_group
  group by level, people.period, place, segment, persona
),
labels as (
  from entrants
  union all
  from newcomers
  union all
  from passes
  union all
  select 'times', period, child, segment, persona, to_segment, to_persona, to_child from stage_time_labels
  union all
  from feelings
)
select distinct
  period,
  kind,
  child::integer as place,
  persona::integer as persona,
  segment::integer as segment,
  to_persona::integer as to_persona,
  to_segment::integer as to_segment,
  to_child <> child as is_pooled
from labels
where to_child <> child or to_persona <> persona or to_segment <> segment
order by all
