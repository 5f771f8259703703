-- One row per fact on a customer, folded: attributes of the exports, what they did, their keys and the number of their orders.
create or replace table customer_facts as
with asked as (
  select distinct field from group_conditions
),
attributes as (
  select key_set_customers.customer_id, folded(stg_facts.field) as field, folded(stg_facts.content) as content
  from stg_facts
  join key_set_customers using (key_set_id)
),
did as (
  select customer_kinds.customer_id, kind_touchpoints.*, touchpoints.name, touchpoints.channel
  from customer_kinds
  join kind_touchpoints using (kind_id)
  left join touchpoints using (touchpoint_id)
),
customer_keys as (
  select distinct key_set_customers.customer_id, key_set_keys.key_id, key_set_keys.kind
  from key_set_customers
  join key_set_keys using (key_set_id)
),
orders as (
  select customer_id, count(*) filter (kind = 'order') as n from customer_keys group by customer_id
),
facts as (
  select customer_id, field, content from attributes
  union all select customer_id, 'source', folded(source) from did
  union all select customer_id, 'event', folded(event) from did
  union all select customer_id, 'device', folded(device) from did
  union all select customer_id, 'via', folded(via) from did
  union all select customer_id, 'touchpoint', folded(name) from did where name is not null
  union all select customer_id, 'channel', folded(channel) from did where channel is not null
  union all select customer_id, 'key', kind from customer_keys
  union all select customer_id, 'orders', n::varchar from orders
)
select distinct facts.customer_id, facts.field, facts.content
from facts
join asked using (field)
