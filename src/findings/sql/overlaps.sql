-- One row per persona, segment, hypothesis and touchpoint (0: any): journeys of both quarters in the state that the hypothesis is about, and
-- passed that touchpoint too. The state: those of finding_overlaps, or slower than the median of its segment over both.
with times as (
  from timed_moves where period in ($period, $compare)
),
medians as (
  select segment, stage_id, median(seconds) as seconds from times group by all
),
-- Paths are few beside journeys: each is taken apart once.
slow as materialized (
  select times.persona, times.segment, times.stage_id as place, journeys.path, count(*) as n
  from times
  join medians using (segment, stage_id)
  join journeys using (journey_id)
  where times.seconds > medians.seconds
  group by all
),
letters as (
  select * exclude (path), unicode(unnest(list_distinct(string_split(path, '')))) - 48 as touchpoint from slow
),
counted as (
  select * exclude (period) from finding_overlaps where period in ($period, $compare)
  union all
  select persona, segment, 'slow', 'stage', place, touchpoint, n from letters where touchpoint > 0
  union all
  select persona, segment, 'slow', 'stage', place, 0, n from slow
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
