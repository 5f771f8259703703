-- One row per interaction, in the total order that all else rests on: customer, instant, rank of source, stage, file, row. Dates without an hour lie
-- where dated_days places them, those of one instant by stage. No line of a spreadsheet decides: the touchpoint, numbered by its id, only where one
-- row tells several at one stage.
-- What was only sent is left out, but between two deeds of a customer in one journey.
-- The rows lie in that order: what follows reads them one after the other, without sorting again.
-- A row to be sorted is 32 bytes, all of it key and nothing beside it: the engine sorts such twice as fast as the same columns one by one, and does
-- not spill as early. What decides at one instant is one number (no hour: 1 bit, then rank and stage, or stage and rank, 8 bits each, and the gap, which
-- a customer's rows share, 40: 34,000 years at most), what decides after it another (file and touchpoint 16 bits, line 32).
create or replace table interactions as
with told as (
  select
    key_set_customers.customer_id,
    coalesce(dated_days.placed_at, stg_interactions.happened_at) as happened_at,
    stg_interactions.is_date_only,
    sources.source_rank,
    touchpoints.stage_id,
    kind_touchpoints.touchpoint_id,
    customers.gap_seconds,
    stg_interactions.file_id,
    stg_interactions.line
  from stg_interactions
  join key_set_customers using (key_set_id)
  join kind_touchpoints using (kind_id)
  join sources using (source)
  join customers using (customer_id)
  join touchpoints using (touchpoint_id)
  left join dated_days using (customer_id, stage_id, happened_at, is_date_only)
  left join sent_contacts
    on sent_contacts.customer_id = key_set_customers.customer_id
    and sent_contacts.happened_at = stg_interactions.happened_at
    and sent_contacts.kind_id = stg_interactions.kind_id
  where coalesce(sent_contacts.is_between, true)
),
packed as (
  select
    customer_id,
    happened_at,
    (is_date_only::ubigint << 56)
      | (case when is_date_only then stage_id else source_rank end::ubigint << 48)
      | (case when is_date_only then source_rank else stage_id end::ubigint << 40)
      | least(gap_seconds, (1::bigint << 40) - 1)::ubigint as at_once,
    (file_id::ubigint << 48) | (line::ubigint << 16) | touchpoint_id::ubigint as as_written
  from told
),
in_order as (
  select * from packed order by customer_id, happened_at, at_once, as_written
),
unpacked as (
  select
    customer_id,
    happened_at,
    (at_once >> 56) = 1 as is_date_only,
    ((at_once >> 48) & 255)::utinyint as first,
    ((at_once >> 40) & 255)::utinyint as second,
    (as_written & 65535)::usmallint as touchpoint_id,
    (at_once & ((1::ubigint << 40) - 1))::bigint as gap_seconds
  from in_order
)
select
  customer_id,
  happened_at,
  is_date_only,
  case when is_date_only then second else first end as source_rank,
  case when is_date_only then first else second end as stage_id,
  touchpoint_id,
  gap_seconds
from unpacked
