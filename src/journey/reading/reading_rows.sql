-- One row per row of the reading at hand: its time in the company's zone, its ids, and why it cannot be used when it cannot.
create or replace temp table reading_rows as
with read as (
  select
    *,
    plausible_time(written_time(time_text, is_utc)) as read_at,
    identity_of(key_text) as key_set_id,
    hash(source, identity_of(event), identity_of(page), via, device) as kind_id
  from reading
),
spanned as (
  select
    *,
    case when is_utc then (select spans from zone_spans)[epoch(read_at)::bigint // 864_000 + 1] end as span
  from read
),
placed as (
  select
    * exclude (read_at, span),
    case
      when not is_utc then read_at
      when read_at < span.changes_at then read_at + to_seconds(span.before_seconds)
      else read_at + to_seconds(span.after_seconds)
    end as happened_at
  from spanned
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
