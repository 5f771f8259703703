-- One row per placed journey with orders of exports that tell how much of them was given back: how many orders, how many of them were given back at
-- least in part, and both amounts in hundredths of the company's currency. Where several sources tell that of one journey, the one that tells of the most
-- orders. Rows of one order (its lines, its states) are one order. An empty cell is nothing given back where no cell of that export says zero, else it is
-- not known, and the order is left out, as is one in another currency. Never published.
create or replace table journey_refunds as
with files as (
  select file_id, bool_or(refunded = 0) as says_zero
  from stg_amounts
  group by file_id
  having count(refunded) > 0
),
numbers as (
  select key_set_id, min(key_id) as order_id from key_set_keys where kind = 'order' and key_id not in (from shared_keys) group by key_set_id
),
told_rows as (
  select
    goal_amounts.customer_id,
    goal_amounts.source,
    goal_amounts.file_id,
    goal_amounts.line,
    numbers.order_id,
    round(goal_amounts.amount * 100) as hundredths,
    round(coalesce(goal_amounts.refunded, 0) * 100) as refunded,
    goal_amounts.happened_at
  from goal_amounts
  join files using (file_id)
  left join numbers using (key_set_id)
  where goal_amounts.amount > 0 and (goal_amounts.refunded is not null or not files.says_zero)
),
orders as (
  select
    customer_id,
    source,
    max(hundredths) as hundredths,
    max(least(refunded, hundredths)) as refunded,
    min(happened_at) as happened_at
  from told_rows
  group by customer_id, source, coalesce(order_id::varchar, file_id || ':' || line)
),
placed as (
  select
    steps.journey_id,
    orders.source,
    count(*) as orders,
    count(*) filter (orders.refunded > 0) as returned,
    sum(orders.hundredths) as hundredths,
    sum(orders.refunded) as refunded
  from orders
  asof join steps on steps.customer_id = orders.customer_id and orders.happened_at >= steps.entered_at
  group by all
),
most as (
  from placed
  qualify row_number() over (partition by journey_id order by orders desc, hundredths desc, source) = 1
)
select
  journeys.journey_id,
  journeys.customer_id,
  journeys.segment,
  journeys.persona,
  coalesce(channels.value, '') as channel,
  most.orders::uinteger as orders,
  most.returned::uinteger as returned,
  most.hundredths::bigint as hundredths,
  most.refunded::bigint as refunded
from most
join journeys using (journey_id)
left join journey_traits as channels on channels.journey_id = journeys.journey_id and channels.kind = 'channel'
where journeys.is_placed
order by journeys.journey_id
