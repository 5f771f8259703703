-- One row per rated opinion of a known customer: the last contact that they lived before it, within a journey's gap, at what touchpoint and at which
-- minute of the company's day (null where its date has no hour). Where the export says what it asks about, the last contact there. A theme of its
-- words decides nothing here: who complains of the queue would else be the only one asked about the door. What was only sent, and touchpoints where
-- people leave feedback, are no such contact. Never published.
create or replace table felt_contacts as
with given as materialized (
  select
    feedback_id, customer_id, happened_at, local_time(happened_at) as shown, score, placed = 'declared' as is_declared, touchpoint_id
  from feedback
  where customer_id is not null and score is not null
),
-- One whose date has no hour was given at the end of its day, after what was lived on it.
rated as (
  select *, happened_at + to_seconds(case when shown = date_trunc('day', shown) then 86399 else 0 end) as said_at from given
),
-- Few customers leave feedback: the others' contacts need not be looked at. An opinion is no contact, at whatever touchpoint it was left.
lived as (
  select
    key_set_customers.customer_id,
    coalesce(dated_days.placed_at, stg_interactions.happened_at) as happened_at,
    kind_touchpoints.touchpoint_id,
    touchpoints.stage_id,
    stg_interactions.is_date_only
  from stg_interactions
  join key_set_customers using (key_set_id)
  join kind_touchpoints using (kind_id)
  join touchpoints using (touchpoint_id)
  left join dated_days using (customer_id, stage_id, happened_at, is_date_only)
  where key_set_customers.customer_id in (select customer_id from rated)
    and not stg_interactions.is_feedback
    and not touchpoints.sends
),
contacts as (
  select
    customer_id,
    happened_at,
    arg_max(touchpoint_id, stage_id * 65536 + touchpoint_id) as touchpoint_id,
    arg_max(is_date_only, stage_id * 65536 + touchpoint_id) as is_date_only
  from lived
  group by all
),
places as (
  select customer_id, happened_at, touchpoint_id, bool_or(is_date_only) as is_date_only
  from lived
  where customer_id in (select customer_id from rated where is_declared)
  group by all
),
followed as (
  select rated.*, contacts.happened_at as contact_at, contacts.touchpoint_id as contact_id, contacts.is_date_only
  from (from rated where not is_declared) as rated
  asof join contacts on contacts.customer_id = rated.customer_id and rated.said_at >= contacts.happened_at
  union all
  select rated.*, places.happened_at, places.touchpoint_id, places.is_date_only
  from (from rated where is_declared) as rated
  asof join places
    on places.customer_id = rated.customer_id
    and places.touchpoint_id = rated.touchpoint_id
    and rated.said_at >= places.happened_at
),
clocks as materialized (
  select followed.*, local_time(followed.contact_at) as contact_shown
  from followed
  join customers using (customer_id)
  where followed.said_at - followed.contact_at <= to_seconds(customers.gap_seconds)
)
select
  clocks.feedback_id,
  clocks.customer_id,
  period_shown(clocks.shown, first_period) as period,
  clocks.score,
  clocks.contact_id as touchpoint_id,
  case when not clocks.is_date_only then hour(clocks.contact_shown) * 60 + minute(clocks.contact_shown) end::smallint as minute_of_day
from clocks
cross join told_periods
order by clocks.feedback_id
