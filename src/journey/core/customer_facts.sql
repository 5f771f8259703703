-- One row per fact on a customer that a rule asks for, folded: attributes of the exports, what they did, their keys and the number of their orders.
create or replace table customer_facts as
with asked as (
  select distinct field from group_conditions
),
attributes as (
  select distinct key_set_id, folded(field) as field, folded(content) as content
  from (select distinct key_set_id, field, content from stg_facts)
  where folded(field) in (from asked)
),
customer_keys as (
  select distinct key_set_customers.customer_id, key_set_keys.key_id, key_set_keys.kind
  from key_set_customers
  join key_set_keys using (key_set_id)
  where 'key' in (from asked) or 'orders' in (from asked)
),
done as (
  select distinct key_set_id, field, content from stg_interactions join kind_facts using (kind_id)
),
facts as (
  select key_set_customers.customer_id, attributes.field, attributes.content
  from attributes
  join key_set_customers using (key_set_id)
  union all
  select key_set_customers.customer_id, done.field, done.content
  from done
  join key_set_customers using (key_set_id)
  union all
  select customer_id, 'key', kind from customer_keys
  union all
  select customer_id, 'orders', (count(*) filter (kind = 'order'))::varchar from customer_keys group by customer_id
)
select distinct customer_id, field, content
from facts
where field in (from asked)
