-- One row per request that an export numbers (a ticket, a case): whose, the quarter and the touchpoint where it was first seen, and whether the same
-- customer came again to the same touchpoint with another one within 7, 15 and 30 days. `is_known`: thirty days were seen after it, as far as its
-- source goes. No export says the reason of a request in a way that all share: the touchpoint stands for it. Never published.
create or replace table contacts as
with requests as (
  select
    key_set_keys.key_id,
    min(key_set_customers.customer_id) as customer_id,
    arg_min(kind_touchpoints.touchpoint_id, (stg_interactions.happened_at, kind_touchpoints.touchpoint_id)) as touchpoint_id,
    arg_min(kind_touchpoints.source, (stg_interactions.happened_at, kind_touchpoints.touchpoint_id)) as source,
    min(stg_interactions.happened_at) as opened_at
  from stg_interactions
  join key_set_keys on key_set_keys.key_set_id = stg_interactions.key_set_id and key_set_keys.kind = 'ticket'
  join key_set_customers on key_set_customers.key_set_id = stg_interactions.key_set_id
  join kind_touchpoints using (kind_id)
  group by key_set_keys.key_id
),
followed as (
  select
    *,
    lead(opened_at) over (partition by customer_id, touchpoint_id order by opened_at, key_id) as next_at,
    max(opened_at) over (partition by source) as seen_until
  from requests
  where touchpoint_id > 0
)
select
  followed.key_id,
  period_of(opened_at, first_period)::smallint as period,
  coalesce(customers.segment, 0)::utinyint as segment,
  coalesce(customers.persona, 0)::utinyint as persona,
  followed.customer_id,
  followed.touchpoint_id,
  opened_at + to_days(30) <= seen_until as is_known,
  coalesce(next_at <= opened_at + to_days(7), false) as again_7,
  coalesce(next_at <= opened_at + to_days(15), false) as again_15,
  coalesce(next_at <= opened_at + to_days(30), false) as again_30
from followed
join customers using (customer_id)
cross join told_periods
order by followed.key_id
