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
-- For the few times before 2000 and after 2040: the zone's last offset, without summer time.
usual as (
  select arg_max(offset_seconds, from_utc) as offset_seconds from zone_offsets
),
placed as (
  select
    read.* exclude (read_at),
    case when is_utc
      then read.read_at + to_seconds(coalesce(zone_half_hours.offset_seconds, usual.offset_seconds))
      else read.read_at
    end as happened_at
  from read
  cross join usual
  left join zone_half_hours on zone_half_hours.half_hour = (case when is_utc then epoch(read.read_at)::bigint // 1800 end)
)
select
  *,
  case
    when is_excluded then 'row-excluded'
    when needs_key and key_text = '' then 'key-missing'
    when time_text is null or time_text in ('', '-') then 'time-missing'
    when happened_at is null then 'time-unreadable'
  end as code
from placed
