-- One row: the moment the data ends, and the moment up to which every source that feeds later stages is known.
create or replace table data_ends as
with last_dates as (
  select source_rank, max(happened_at) as last_at, bool_or(stage_id > 1) as feeds_later_stages
  from interactions
  group by source_rank
)
select
  max(last_at) as ends_at,
  coalesce(min(last_at) filter (feeds_later_stages), max(last_at)) as known_until
from last_dates
