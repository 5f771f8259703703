-- One row per row of the reading at hand: its time in the company's zone, its ids, and why it cannot be used when it cannot.
create or replace temp table reading_rows as
with read as (
  select
    *,
    plausible_time(time_of(time_text, time_shape, is_utc)) as read_at,
    hash(key_text) as key_set_id,
    hash(source, event, page, via, device) as kind_id
  from reading
),
moved as (
  select read.* exclude (read_at), read_at, read_at + to_seconds(zone_offsets.offset_seconds) as moved_at
  from (from read where is_utc and read_at is not null) as read
  asof join zone_offsets on read.read_at >= zone_offsets.from_utc
),
placed as (
  select * exclude (moved_at), moved_at as happened_at from moved
  union all by name
  select *, read_at as happened_at from read where not is_utc or read_at is null
)
select
  * exclude (read_at),
  case
    when is_excluded then 'row-excluded'
    when needs_key and key_text = '' then 'key-missing'
    when time_text is null or trim(time_text) = '' then 'time-missing'
    when happened_at is null then 'time-unreadable'
  end as code
from placed
