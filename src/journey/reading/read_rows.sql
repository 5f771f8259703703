-- One row per row of the reading at hand: the instant of its time (a date alone: when that day begins on the company's clocks), its ids, and why it
-- cannot be used when it cannot.
create or replace temp view read_rows as
with written as (
  -- In a step of its own: a macro's words are written out at each of its uses, and plausible_time uses the moment three times.
  select *, written_time(time_text, is_utc) as written_at from reading
),
read as (
  select
    * exclude (written_at),
    plausible_time(written_at) as read_at,
    identity_of(key_text) as key_set_id,
    kind_of(source, event, page, via, device) as kind_id
  from written
),
nearly as (
  select *, instant_near(read_at, read_at) as near_at from read
),
placed as (
  select
    * exclude (read_at, near_at),
    case when is_utc and not is_date_only then read_at else instant_near(read_at, near_at) end as happened_at
  from nearly
),
coded as (
  select
    *,
    case
      when is_excluded then 'row-excluded'
      when needs_key and key_text = '' then 'key-missing'
      when time_text is null or time_text in ('', '-') then 'time-missing'
      when happened_at is null then 'time-unreadable'
    end as code
  from placed
)
select
  * exclude (time_text, is_utc, is_excluded),
  case when code is not null then time_text end as time_text
from coded
