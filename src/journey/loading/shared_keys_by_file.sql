-- One row per file: how many keys shared by too many its rows carry.
with sets as (
  select distinct key_set_keys.key_set_id, key_set_keys.key_id
  from key_set_keys
  semi join shared_keys using (key_id)
)
select carried.file_id::integer as file_id, count(distinct sets.key_id)::double as n
from (
  select distinct file_id, key_set_id from stg_interactions
  union
  select distinct file_id, key_set_id from stg_facts
) as carried
join sets using (key_set_id)
group by carried.file_id
order by carried.file_id
