-- One row per segment, persona and entry channel (of the first journey with such orders): customers whose orders tell whether they were given back, these
-- orders, those given back at least in part, their squares and products by customer (so that a share has its error), and what they were worth and
-- what was given back of it, in units of the currency. From exact tables: small groups stand in it.
with people as (
  select
    customer_id,
    any_value(segment) as segment,
    any_value(persona) as persona,
    min({'journey': journey_id, 'channel': channel}).channel as channel,
    sum(orders)::double as orders,
    sum(returned)::double as returned,
    sum(hundredths)::double / 100 as worth,
    sum(refunded)::double / 100 as refunded
  from journey_refunds
  group by customer_id
)
select
  segment::integer as segment,
  persona::integer as persona,
  channel,
  count(*)::double as customers,
  sum(orders) as orders,
  sum(returned) as returned,
  sum(returned * returned) as returned_squares,
  sum(returned * orders) as products,
  sum(orders * orders) as order_squares,
  sum(worth) as worth,
  sum(refunded) as refunded
from people
group by segment, persona, channel
order by segment, persona, channel
