-- One row per key that meets more persons than one customer can be (over 30 distinct customer ids or e-mails): it links nobody.
create or replace table shared_keys as
with pairs as (
  select distinct shared.key_id, person.key_id as person_id
  from key_set_keys as shared
  join key_set_keys as person
    on person.key_set_id = shared.key_set_id and person.key_id <> shared.key_id
  where shared.kind not in ('account', 'deal') and person.kind in ('customer', 'email')
)
select key_id from pairs group by key_id having count(*) > 30
