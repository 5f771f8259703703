-- One row per source that reaches a journey (one of which not a row is classified moves no date): the day it is known until, what it tells,
-- whether it has ended, and whether it begins after others did. Known until its last row, or the day it was exported. Ended: silent, while
-- others go on, for longer than it ever was before and than a journey's gap; begun: others went on for as long before its first row. Days are
-- those of the company's clocks.
create or replace table source_ends as
with days as (
  select
    source_rank,
    local_time(happened_at)::date as day,
    min(happened_at) as first_at,
    max(happened_at) as last_at,
    max(gap_seconds) as gap_seconds,
    count(*) filter (interactions.stage_id > 0) as placed,
    count(*) filter (interactions.stage_id = goal_stage.stage_id) as at_goal,
    count(*) filter (interactions.stage_id > 1) as at_later_stages
  from interactions
  cross join goal_stage
  group by all
),
silences as (
  select *, day - lag(day) over (partition by source_rank order by day) as silence from days
),
exports as (
  select sources.source_rank, max(file_exports.exported_on)::timestamp as shown_at
  from file_exports
  join sources using (source)
  group by sources.source_rank
),
nearly as (
  select *, instant_near(shown_at, shown_at) as near from exports
),
exported as (
  select source_rank, instant_near(shown_at, near) as exported_at from nearly
),
spans as (
  select
    source_rank,
    min(first_at) as first_at,
    max(last_at) as last_at,
    coalesce(max(silence), 0) as longest_pause,
    greatest(max(last_at), any_value(exported.exported_at)) as known_until,
    greatest(max(gap_seconds), coalesce(max(silence), 0) * 86400) as longest_silence,
    sum(at_goal) > 0 as feeds_goal,
    sum(at_later_stages) > 0 as feeds_later_stages
  from silences
  left join exported using (source_rank)
  group by source_rank
  having sum(placed) > 0
)
select
  *,
  max(known_until) over () - known_until > to_seconds(longest_silence) as is_ended,
  first_at - min(first_at) over () > to_seconds(longest_silence) as is_begun
from spans
