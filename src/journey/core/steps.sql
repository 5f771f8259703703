-- One row per step: consecutive interactions of a customer at one touchpoint inside one journey, with their number and duration.
-- A journey is cut where more than the gap passes (a pause of exactly the gap stays inside).
create or replace table steps as
with placed as (
  select
    interactions.*,
    lag(happened_at) over in_order as previous_at,
    lag(is_date_only) over in_order as previous_is_date_only,
    lag(touchpoint_id) over in_order as previous_touchpoint_id,
    customers.gap_seconds
  from interactions
  join customers using (customer_id)
  window in_order as (
    partition by customer_id order by happened_at, source_rank, stage_id, touchpoint_id
  )
),
cut as (
  select
    *,
    previous_at is null or happened_at - previous_at > to_seconds(gap_seconds) as starts_journey
  from placed
),
marked as (
  select
    *,
    starts_journey or touchpoint_id <> previous_touchpoint_id as starts_step,
    not starts_journey and touchpoint_id <> previous_touchpoint_id
      and case when is_date_only or previous_is_date_only
        then happened_at::date = previous_at::date
        else happened_at = previous_at
      end as is_tie
  from cut
),
numbered as (
  select
    *,
    sum(starts_journey::integer) over in_order as journey_no,
    sum(starts_step::integer) over in_order as customer_step_no
  from marked
  window in_order as (
    partition by customer_id order by happened_at, source_rank, stage_id, touchpoint_id rows unbounded preceding
  )
),
collapsed as (
  select
    customer_id * 65536::bigint + journey_no::bigint as journey_id,
    customer_step_no,
    any_value(customer_id) as customer_id,
    any_value(touchpoint_id) as touchpoint_id,
    any_value(stage_id) as stage_id,
    min(happened_at) as entered_at,
    max(happened_at) as left_at,
    count(*) as interactions,
    bit_or(1::ubigint << source_rank) as source_mask,
    bool_or(is_tie) as follows_tie
  from numbered
  group by journey_id, customer_step_no
)
select
  *,
  row_number() over (partition by journey_id order by customer_step_no)::usmallint as step_no
from collapsed
