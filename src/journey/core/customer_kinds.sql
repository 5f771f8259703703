-- One row per customer and kind of interaction they had: only for the rules that ask what customers did.
create or replace table customer_kinds as
select distinct key_set_customers.customer_id, stg_interactions.kind_id
from stg_interactions
join key_set_customers using (key_set_id)
