-- One row per row of an export that says what an order, a payment or a deal is worth, in the company's currency, and that shows the goal: whose it is, by
-- which keys, and when it first shows it. Never published.
create or replace table goal_amounts as
select
  stg_amounts.file_id,
  stg_amounts.line,
  any_value(stg_interactions.key_set_id) as key_set_id,
  any_value(key_set_customers.customer_id) as customer_id,
  any_value(stg_amounts.source) as source,
  any_value(stg_amounts.amount) as amount,
  any_value(stg_amounts.refunded) as refunded,
  min(coalesce(dated_days.placed_at, stg_interactions.happened_at)) as happened_at
from stg_amounts
join stg_interactions using (file_id, line)
join key_set_customers on key_set_customers.key_set_id = stg_interactions.key_set_id
join kind_touchpoints using (kind_id)
join touchpoints using (touchpoint_id)
left join dated_days using (customer_id, stage_id, happened_at, is_date_only)
cross join money
where touchpoints.shows_goal and stg_amounts.amount >= 0 and coalesce(stg_amounts.currency, money.currency) = money.currency
group by stg_amounts.file_id, stg_amounts.line
order by stg_amounts.file_id, stg_amounts.line
