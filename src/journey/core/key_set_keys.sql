-- One row per key of each set of keys seen together: `key_id` numbers the keys in the order of their text.
create or replace table key_set_keys as
with sets as (
  select key_set_id, any_value(key_text) as key_text, min(key_text) <> max(key_text) as is_collision
  from stg_key_sets
  group by key_set_id
),
members as (
  select distinct key_set_id, unnest(string_split(key_text, chr(31))) as key
  from sets
  where not case when is_collision then error('two sets of keys share one hash') else false end
),
keys as (
  select key, row_number() over (order by key)::uinteger as key_id
  from (select distinct key from members)
)
select members.key_set_id, keys.key_id, split_part(keys.key, ':', 1) as kind
from members
join keys using (key)
