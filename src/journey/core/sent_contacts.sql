-- One row per customer, instant and kind of what was sent to them: how often, whether they did something of their own within the window after it
-- (`is_answered`), and whether it lies between two deeds of theirs in one journey (`is_between`). What lies elsewhere is in no journey: it neither
-- starts nor ends one, nor stops it, nor keeps it going.
create or replace table sent_contacts as
with sent as (
  select
    key_set_customers.customer_id,
    stg_interactions.happened_at,
    stg_interactions.kind_id,
    any_value(sent_kinds.touchpoint_id) as touchpoint_id,
    count(*) as n
  from stg_interactions
  join sent_kinds using (kind_id)
  join key_set_customers using (key_set_id)
  group by all
),
lived as (
  select distinct key_set_customers.customer_id, stg_interactions.happened_at
  from stg_interactions
  join key_set_customers using (key_set_id)
  where key_set_customers.customer_id in (select customer_id from sent)
    and stg_interactions.kind_id not in (select kind_id from sent_kinds)
),
earlier as (
  select sent.*, lived.happened_at as before_at
  from sent
  asof left join lived on lived.customer_id = sent.customer_id and sent.happened_at >= lived.happened_at
),
surrounded as (
  select earlier.*, lived.happened_at as after_at
  from earlier
  asof left join lived on lived.customer_id = earlier.customer_id and earlier.happened_at <= lived.happened_at
)
select
  surrounded.customer_id,
  surrounded.happened_at,
  surrounded.kind_id,
  surrounded.touchpoint_id,
  surrounded.n,
  coalesce(surrounded.after_at - surrounded.happened_at <= to_seconds(customers.window_seconds), false) as is_answered,
  coalesce(surrounded.after_at - surrounded.before_at <= to_seconds(customers.gap_seconds), false) as is_between,
  surrounded.happened_at + to_seconds(customers.window_seconds) as window_ends_at
from surrounded
join customers using (customer_id)
