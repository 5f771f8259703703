-- One row per customer, period and place in a day of what they do and what the company begins: their group, and how often (`child`: 10000 + slot × 100 + stage, where a
-- slot is the hour of the company's clocks, 24 for a date without one, 25 more for what the company begins). Never published.
create or replace table hour_rows as
with timed as (
  select key_set_id, kind_id, is_date_only, local_time(happened_at) as shown from stg_interactions
),
placed as (
  select
    key_set_customers.customer_id,
    period_shown(timed.shown, first_period) as period,
    (10000
      + (case when timed.is_date_only then 24 else hour(timed.shown) end
        + case when outbound_kinds.kind_id is null then 0 else 25 end) * 100
      + coalesce(touchpoints.stage_id, 0))::integer as child
  from timed
  join key_set_customers using (key_set_id)
  join kind_touchpoints using (kind_id)
  left join outbound_kinds using (kind_id)
  left join touchpoints on touchpoints.touchpoint_id = kind_touchpoints.touchpoint_id
  cross join told_periods
),
counted as (
  select customer_id, period, child, count(*)::uinteger as n from placed group by all
)
select
  counted.period,
  coalesce(customers.segment, 0)::utinyint as segment,
  coalesce(customers.persona, 0)::utinyint as persona,
  counted.customer_id,
  counted.child,
  counted.n
from counted
join customers using (customer_id)
