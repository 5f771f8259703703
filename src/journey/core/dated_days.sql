-- One row per customer, day and stage at which an export tells a date without an hour: the instant it is placed at (`placed_at`). What is told is
-- joined by all that it shares with a row: customer, stage, the day as the export tells it, and that it has no hour. Within its day it comes after what
-- is timed at its own and earlier stages, before what is timed at later ones: an account opened "on 3 July" was opened after the form of that
-- afternoon, and before the first login of that evening.
create or replace table dated_days as
with placed as not materialized (
  select
    key_set_customers.customer_id,
    stg_interactions.happened_at,
    stg_interactions.is_date_only,
    touchpoints.stage_id
  from stg_interactions
  join key_set_customers using (key_set_id)
  join kind_touchpoints using (kind_id)
  join touchpoints using (touchpoint_id)
),
shown as (
  select customer_id, stage_id, happened_at as day_at, local_time(happened_at) + to_days(1) as ends_shown
  from placed
  where is_date_only
  group by all
),
nearly as (
  select *, instant_near(ends_shown, ends_shown) as near from shown
),
dates as (
  select customer_id, stage_id, day_at, instant_near(ends_shown, near) as ends_at from nearly
)
select
  dates.customer_id,
  dates.stage_id,
  dates.day_at as happened_at,
  true as is_date_only,
  max(placed.happened_at) as placed_at
from dates
join placed
  on placed.customer_id = dates.customer_id
  and placed.happened_at >= dates.day_at
  and placed.happened_at < dates.ends_at
  and placed.stage_id <= dates.stage_id
where not placed.is_date_only
group by all
