-- One row per quarter, persona, segment, hypothesis and touchpoint (0: any): mature journeys in the state that the hypothesis is about, that passed that
-- touchpoint too. The state: stopped there, did not reach it, rated it under 0. What depends on the other quarter (how slow is slow) is overlaps.sql's.
create or replace table finding_overlaps as
with passes as materialized (
  select period, persona, segment, touchpoint_id, last_touchpoint_id, reached_stage, is_open, sum(n * customers)::uinteger as journeys
  from finding_passes
  group by all
),
rated as materialized (
  select period, persona, segment, levels.level, levels.place, path
  from finding_opinions as opinions,
  lateral (values ('stage', opinions.stage_id), ('touchpoint', opinions.touchpoint_id)) as levels (level, place)
  where total < 0 and path is not null and levels.place is not null
),
letters as (
  select * exclude (path), unicode(unnest(list_distinct(string_split(path, '')))) - 48 as touchpoint from rated
),
counted as (
  select period, persona, segment, 'stops' as measure, 'touchpoint' as level, last_touchpoint_id as place, touchpoint_id as touchpoint, journeys as n
  from passes
  where not is_open and last_touchpoint_id > 0
  union all
  select period, persona, segment, 'stops', 'touchpoint', touchpoint_id, 0, journeys
  from passes
  where touchpoint_id = last_touchpoint_id and not is_open
  union all
  select period, persona, segment, 'reached', 'stage', stages.stage_id, touchpoint_id, journeys
  from passes
  join stages on reached_stage < stages.stage_id
  union all
  select period, persona, segment, 'reached', 'stage', stages.stage_id, 0, n * customers
  from finding_entrants
  join stages on reached_stage < stages.stage_id
  union all
  select period, persona, segment, 'feeling', level, place, touchpoint, 1 from letters where touchpoint > 0
  union all
  select period, persona, segment, 'feeling', level, place, 0, 1 from rated
)
select period, persona, segment, measure, level, place, touchpoint, sum(n)::uinteger as n
from counted
group by all
order by all
