-- One row per journey that reached the goal in its time and whose orders, payments or deals say what they are worth: that amount, in hundredths of the
-- company's currency. A row of an export counts at its first step that shows the goal, once; where several sources tell of one journey (a shop and
-- its payments), the one that tells of the most. Amounts in another currency, below zero or unreadable count for nothing. Never published.
-- Rows without a moment (the payments of orders) count where the order or deal that they name first shows the goal; of two exports of one source that
-- tell of one order, the one that tells of the most, since without a moment nothing says that they are not the same rows.
create or replace table journey_amounts as
with ordered as (
  select stg_amounts.file_id, stg_amounts.source, key_set_keys.key_id, round(stg_amounts.amount * 100) as hundredths
  from stg_amounts
  join key_set_keys using (key_set_id)
  cross join money
  where key_set_keys.kind in ('order', 'deal', 'lead', 'pass') and key_set_keys.key_id not in (from shared_keys)
    and stg_amounts.amount >= 0 and coalesce(stg_amounts.currency, money.currency) = money.currency
  qualify row_number() over (
    partition by stg_amounts.file_id, stg_amounts.line order by key_set_keys.kind <> 'order', key_set_keys.key_id
  ) = 1
),
of_orders as (
  select source, key_id, max(hundredths) as hundredths
  from (select file_id, source, key_id, sum(hundredths) as hundredths from ordered group by all)
  group by source, key_id
),
-- The first moment that shows the goal of each order that such rows name.
bought as (
  select
    key_set_keys.key_id,
    any_value(key_set_customers.customer_id) as customer_id,
    min(coalesce(dated_days.placed_at, stg_interactions.happened_at)) as happened_at
  from key_set_keys
  join key_set_customers using (key_set_id)
  join stg_interactions using (key_set_id)
  join kind_touchpoints using (kind_id)
  join touchpoints using (touchpoint_id)
  left join dated_days
    on stg_interactions.is_date_only
    and dated_days.customer_id = key_set_customers.customer_id
    and dated_days.day_at = stg_interactions.happened_at
    and dated_days.stage_id = touchpoints.stage_id
  where touchpoints.shows_goal and key_set_keys.key_id in (select key_id from of_orders)
  group by key_set_keys.key_id
),
goal_rows as (
  select
    any_value(key_set_customers.customer_id) as customer_id,
    any_value(kind_touchpoints.source) as source,
    any_value(round(stg_amounts.amount * 100)) as hundredths,
    min(coalesce(dated_days.placed_at, stg_interactions.happened_at)) as happened_at
  from stg_amounts
  join stg_interactions using (file_id, line)
  join key_set_customers on key_set_customers.key_set_id = stg_interactions.key_set_id
  join kind_touchpoints using (kind_id)
  join touchpoints using (touchpoint_id)
  cross join money
  left join dated_days
    on stg_interactions.is_date_only
    and dated_days.customer_id = key_set_customers.customer_id
    and dated_days.day_at = stg_interactions.happened_at
    and dated_days.stage_id = touchpoints.stage_id
  where touchpoints.shows_goal and stg_amounts.amount >= 0 and coalesce(stg_amounts.currency, money.currency) = money.currency
  group by stg_amounts.file_id, stg_amounts.line
  union all
  select bought.customer_id, of_orders.source, of_orders.hundredths, bought.happened_at
  from of_orders
  join bought using (key_id)
),
placed as (
  select steps.journey_id, goal_rows.source, sum(goal_rows.hundredths) as hundredths
  from goal_rows
  asof join steps on steps.customer_id = goal_rows.customer_id and goal_rows.happened_at >= steps.entered_at
  group by steps.journey_id, goal_rows.source
),
told as (
  select journey_id, max(hundredths)::bigint as hundredths from placed group by journey_id
)
select journeys.period, journeys.segment, journeys.persona, journeys.customer_id, told.journey_id, told.hundredths
from told
join journeys using (journey_id)
where journeys.is_placed and journeys.is_mature and not journeys.is_existing
  and journeys.reached_stage >= (select stage_id from goal_stage)
order by told.journey_id
