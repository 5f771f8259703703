-- One row per journey that reached the goal in its time and whose orders, payments or deals say what they are worth: that amount, in hundredths of the
-- company's currency. A row of an export counts at its first step that shows the goal, once. Where several sources tell of one journey: of those that
-- number orders alike (half of the orders of one are in the other: a shop and its payments), each order is worth what the source that tells of the most
-- says; of others, the one that tells of the most. Amounts in another currency, below zero or unreadable count for nothing. Never published.
-- Rows without a moment (the payments of orders) count where the order or deal that they name first shows the goal; of two exports of one source that
-- tell of one order, the one that tells of the most, since without a moment nothing says that they are not the same rows.
create or replace table journey_amounts as
with things as (
  select key_set_id, key_id, kind <> 'order' as is_other
  from key_set_keys
  where kind in ('order', 'deal', 'lead', 'pass') and key_id not in (from shared_keys)
),
-- Two numbers of one order are one: what stands beside another is called after the first of them.
first_things as (
  select key_set_id, min(key_id) as first_id from things where not is_other group by key_set_id
),
names as (
  select things.key_id, min(first_things.first_id) as order_id
  from things
  join first_things using (key_set_id)
  where not things.is_other
  group by things.key_id
),
ordered as (
  select stg_amounts.file_id, stg_amounts.source, things.key_id, round(stg_amounts.amount * 100) as hundredths
  from stg_amounts
  join things using (key_set_id)
  cross join money
  where stg_amounts.amount >= 0 and coalesce(stg_amounts.currency, money.currency) = money.currency
  qualify row_number() over (
    partition by stg_amounts.file_id, stg_amounts.line order by things.is_other, things.key_id
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
  left join dated_days using (customer_id, stage_id, happened_at, is_date_only)
  where touchpoints.shows_goal and key_set_keys.key_id in (select key_id from of_orders)
  group by key_set_keys.key_id
),
goal_rows as materialized (
  select
    goal_amounts.customer_id,
    goal_amounts.source,
    round(goal_amounts.amount * 100) as hundredths,
    names.order_id,
    goal_amounts.happened_at
  from goal_amounts
  left join first_things using (key_set_id)
  left join names on names.key_id = first_things.first_id
  union all
  select bought.customer_id, of_orders.source, of_orders.hundredths, names.order_id, bought.happened_at
  from of_orders
  join bought using (key_id)
  left join names using (key_id)
),
-- Such a join puts all that it is given in order: the steps of others need not be.
their_steps as (
  select customer_id, journey_id, entered_at from steps where customer_id in (select customer_id from goal_rows)
),
placed as (
  select their_steps.journey_id, goal_rows.source, goal_rows.order_id, sum(goal_rows.hundredths) as hundredths
  from goal_rows
  asof join their_steps on their_steps.customer_id = goal_rows.customer_id and goal_rows.happened_at >= their_steps.entered_at
  group by all
),
numbered as (
  select source, count(distinct order_id) as n from placed where order_id is not null group by source
),
told_orders as (
  select distinct source, order_id from placed where order_id is not null
),
-- Each source with itself and with those that number orders alike.
alike as (
  select one.source, other.source as other
  from told_orders as one
  join told_orders as other using (order_id)
  join numbered as of_one on of_one.source = one.source
  join numbered as of_other on of_other.source = other.source
  group by one.source, other.source, of_one.n, of_other.n
  having count(*) * 2 >= least(of_one.n, of_other.n)
),
of_alike as (
  select alike.source, placed.journey_id, placed.order_id, max(placed.hundredths) as hundredths
  from placed
  join alike on alike.other = placed.source
  where placed.order_id is not null
  group by all
),
told as (
  select journey_id, max(hundredths)::bigint as hundredths
  from (
    select journey_id, source, sum(hundredths) as hundredths from placed group by all
    union all
    select journey_id, source, sum(hundredths) from of_alike group by all
  )
  group by journey_id
)
select journeys.period, journeys.segment, journeys.persona, journeys.customer_id, told.journey_id, told.hundredths
from told
join journeys using (journey_id)
where journeys.is_placed and journeys.is_mature and not journeys.is_existing
  and journeys.reached_stage >= (select stage_id from goal_stage)
order by told.journey_id
