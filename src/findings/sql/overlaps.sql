-- One row per persona, segment, hypothesis and touchpoint (0: any): journeys of both quarters in the state that the hypothesis is about, and
-- passed that touchpoint too. The state: stopped there, did not reach it, slower than the median of its segment over both, rated it under 0.
with passes as materialized (
  select persona, segment, touchpoint_id, last_touchpoint_id, reached_stage, is_open, sum(n * customers)::uinteger as journeys
  from finding_passes
  where period in ($period, $compare)
  group by all
),
times as (
  select timed_moves.*, journeys.path
  from timed_moves
  join journeys using (journey_id)
  where timed_moves.period in ($period, $compare)
),
medians as (
  select segment, stage_id, median(seconds) as seconds from times group by all
),
paths as (
  select times.persona, times.segment, 'slow' as measure, 'stage' as level, times.stage_id as place, times.path
  from times
  join medians using (segment, stage_id)
  where times.seconds > medians.seconds
  union all
  select persona, segment, 'feeling', levels.level, levels.place, path
  from finding_opinions as opinions,
  lateral (values ('stage', opinions.stage_id), ('touchpoint', opinions.touchpoint_id)) as levels (level, place)
  where period in ($period, $compare) and total < 0 and path is not null and levels.place is not null
),
letters as (
  select * exclude (path), unicode(unnest(list_distinct(string_split(path, '')))) - 48 as touchpoint from paths
),
counted as (
  select persona, segment, 'stops' as measure, 'touchpoint' as level, last_touchpoint_id as place, touchpoint_id as touchpoint, journeys as n
  from passes
  where not is_open and last_touchpoint_id > 0
  union all
  select persona, segment, 'stops', 'touchpoint', touchpoint_id, 0, journeys from passes where touchpoint_id = last_touchpoint_id and not is_open
  union all
  select persona, segment, 'reached', 'stage', stages.stage_id, touchpoint_id, journeys
  from passes
  join stages on reached_stage < stages.stage_id
  union all
  select persona, segment, 'reached', 'stage', stages.stage_id, 0, n * customers
  from finding_entrants
  join stages on reached_stage < stages.stage_id
  where period in ($period, $compare)
  union all
  select persona, segment, measure, level, place, touchpoint, 1 from letters where touchpoint > 0
  union all
  select persona, segment, measure, level, place, 0, 1 from paths
)
select
  persona::integer as persona,
  segment::integer as segment,
  measure,
  level,
  place::integer as place,
  touchpoint::integer as touchpoint,
  sum(n)::double as n
from counted
group by all
order by all
