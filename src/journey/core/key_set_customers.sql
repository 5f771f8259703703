-- One row per usable set of keys: the customer it belongs to. Customers are the connected components of keys seen together;
-- their number is their first key's, in the order of the keys' text: without meaning, and the same for the same inputs.
create or replace table key_set_customers as
with recursive usable as (
  select key_set_id, key_id from key_set_keys where key_id not in (from shared_keys)
),
first_keys as (
  select key_set_id, min(key_id) as key_id from usable group by key_set_id
),
edges as (
  select distinct first_keys.key_id as a, usable.key_id as b
  from first_keys
  join usable using (key_set_id)
  where usable.key_id <> first_keys.key_id
),
neighbours as (
  select a, b from edges union all select b as a, a as b from edges
),
components (key_id, label) using key (key_id) as (
  select distinct a as key_id, a as label from neighbours
  union
  (
    select distinct on (components.key_id) components.key_id, reached.label
    from recurring.components as components
    join neighbours on neighbours.a = components.key_id
    join components as reached on reached.key_id = neighbours.b
    where reached.label < components.label
    order by components.key_id, reached.label
  )
)
select
  first_keys.key_set_id,
  coalesce(components.label, first_keys.key_id) as customer_id
from first_keys
left join components using (key_id)
