-- One row per ten days of UTC since 1970: the offset of the company's clocks when they begin, and the change that falls in them, if any.
-- (No zone changes its clocks twice in ten days; the table stays small enough to be looked up for millions of rows.)
create or replace table zone_spans as
with spans as (
  select unnest(range(0, 4_800))::integer as span
),
edges as (
  select span, make_timestamp(span::bigint * 864_000_000_000) as starts_at, make_timestamp((span + 1)::bigint * 864_000_000_000) as ends_at
  from spans
),
before as (
  select edges.*, zone_offsets.offset_seconds as before_seconds
  from edges
  asof join zone_offsets on edges.starts_at >= zone_offsets.from_utc
)
select
  before.span,
  before.before_seconds,
  changes.from_utc as changes_at,
  coalesce(changes.offset_seconds, before.before_seconds) as after_seconds
from before
left join zone_offsets as changes
  on changes.from_utc > before.starts_at and changes.from_utc < before.ends_at
