-- One row: the moment the data ends, and the moment up to which every living source that feeds later stages is known.
-- A source silent for longer than the longest gap has ended: waiting for it would leave every later journey pending for ever.
create or replace table data_ends as
with last_dates as (
  select source_rank, max(happened_at) as last_at, bool_or(stage_id > 1) as feeds_later_stages
  from interactions
  group by source_rank
),
ends as (
  select max(last_at) as ends_at from last_dates
),
patience as (
  select max(gap_seconds) as gap_seconds from segment_times
)
select
  ends.ends_at,
  coalesce(
    min(last_dates.last_at) filter (
      last_dates.feeds_later_stages and last_dates.last_at + to_seconds(patience.gap_seconds) >= ends.ends_at
    ),
    ends.ends_at
  ) as known_until
from last_dates
cross join ends
cross join patience
group by ends.ends_at
