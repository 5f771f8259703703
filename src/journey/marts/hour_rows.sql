-- One row per customer, period and place in a day of what they do and what the company begins: their group, and how often (`child`: 10000 + slot × 100 + stage, where a
-- slot is the hour of the company's clocks, 24 for a date without one, 25 more for what the company begins). Never published.
create or replace table hour_rows as
select
  period_of(stg_interactions.happened_at, first_period) as period,
  coalesce(customers.segment, 0)::utinyint as segment,
  coalesce(customers.persona, 0)::utinyint as persona,
  key_set_customers.customer_id,
  (10000
    + (case when stg_interactions.is_date_only then 24 else hour(local_time(stg_interactions.happened_at)) end
      + case when outbound_kinds.kind_id is null then 0 else 25 end) * 100
    + coalesce(touchpoints.stage_id, 0))::integer as child,
  count(*)::uinteger as n
from stg_interactions
join key_set_customers using (key_set_id)
join kind_touchpoints using (kind_id)
join customers using (customer_id)
left join outbound_kinds using (kind_id)
left join touchpoints on touchpoints.touchpoint_id = kind_touchpoints.touchpoint_id
cross join told_periods
group by all
