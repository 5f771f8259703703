-- One row per half hour of UTC from 2000 to 2040: what the company's clocks add to it. Every change of offset falls on a half hour.
create or replace table zone_half_hours as
with spans as (
  select
    greatest(from_utc, timestamp '2000-01-01') as starts_at,
    least(lead(from_utc, 1, timestamp '2040-01-01') over (order by from_utc), timestamp '2040-01-01') as ends_at,
    offset_seconds
  from zone_offsets
)
select
  unnest(range(epoch(starts_at)::bigint // 1800, epoch(ends_at)::bigint // 1800))::integer as half_hour,
  offset_seconds::integer as offset_seconds
from spans
where starts_at < ends_at
