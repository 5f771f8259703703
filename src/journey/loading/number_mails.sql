-- One row per source, number of a customer and e-mail address that one of its rows has side by side.
create or replace temp table number_mails as
with mixed as (
  select key_set_id, any_value(string_split(key_text, chr(31))) as keys
  from stg_key_sets
  where contains(key_text, 'email:') and regexp_matches(key_text, '(^|\x1F)(customer|contact|account):[0-9]+(\x1F|$)')
  group by key_set_id
),
used as (
  select file_id, key_set_id from stg_interactions semi join mixed using (key_set_id)
  union
  select file_id, key_set_id from stg_facts semi join mixed using (key_set_id)
  union
  select file_id, key_set_id from stg_feedback semi join mixed using (key_set_id)
),
keys as (
  select key_set_id, unnest(keys) as key from mixed
)
select distinct file_sources.source, numbers.key as number, split_part(numbers.key, ':', 1) as kind, mails.key as mail
from used
join file_sources using (file_id)
join keys as numbers on numbers.key_set_id = used.key_set_id and regexp_full_match(numbers.key, '(customer|contact|account):[0-9]+')
join keys as mails on mails.key_set_id = used.key_set_id and starts_with(mails.key, 'email:')
