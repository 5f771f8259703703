-- One row: a list of the spans of UTC since 1970 and up to 2101, each of $span_seconds and with the offset of the company's clocks when it begins,
-- and the change that falls in it, if any: no two may. A list is read by place: a join would gather a file's rows first.
create or replace table zone_spans as
with spans as (
  select unnest(range(0, ceil(4_147_200_000 / $span_seconds)::bigint)) as span
),
edges as (
  select span, make_timestamp(span * $span_seconds * 1_000_000) as starts_at, make_timestamp((span + 1) * $span_seconds * 1_000_000) as ends_at
  from spans
),
before as (
  select edges.*, zone_offsets.offset_seconds as before_seconds
  from edges
  asof join zone_offsets on edges.starts_at >= zone_offsets.from_utc
)
select
  list(
    {
      changes_at: changes.from_utc,
      before_seconds: before.before_seconds,
      after_seconds: coalesce(changes.offset_seconds, before.before_seconds)
    }
    order by before.span
  ) as spans
from before
left join zone_offsets as changes
  on changes.from_utc > before.starts_at and changes.from_utc < before.ends_at
