-- One row per key that meets more than one customer can be: over 30 distinct customer ids or e-mails (a shared device), over 300 visitors
-- (a default account), over 500 orders (a till's own customer). It links nobody. Accounts and deals are many people by nature.
create or replace table shared_keys as
with met as (
  select distinct shared.key_id, other.key_id as other_id, other.kind
  from key_set_keys as shared
  join key_set_keys as other on other.key_set_id = shared.key_set_id and other.key_id <> shared.key_id
  where shared.kind not in ('account', 'deal') and other.kind in ('customer', 'email', 'visitor', 'order')
)
select key_id
from met
group by key_id
having count(*) filter (kind in ('customer', 'email')) > 30
  or count(*) filter (kind = 'visitor') > 300
  or count(*) filter (kind = 'order') > 500
