-- One row per placed journey and kind of trait that something tells: the channel of its first contact; the device of the first contact that tells
-- one; the month in which it begins; what the exports tell of its customer under the attribute that the settings name, where they tell one thing alone. Never published.
create or replace table journey_traits as
with placed as (
  select journey_id, customer_id, started_at, ended_at, unicode(path) - 48 as first_touchpoint_id from journeys where is_placed
),
channels as (
  select placed.journey_id, 'channel' as kind, touchpoints.channel as value
  from placed
  join touchpoints on touchpoints.touchpoint_id = placed.first_touchpoint_id
  where touchpoints.channel <> ''
),
-- What was only sent to somebody is nobody's device.
shown as (
  select
    key_set_customers.customer_id,
    coalesce(dated_days.placed_at, stg_interactions.happened_at) as happened_at,
    kind_touchpoints.device
  from stg_interactions
  join kind_touchpoints using (kind_id)
  join key_set_customers using (key_set_id)
  join touchpoints using (touchpoint_id)
  left join dated_days using (customer_id, stage_id, happened_at, is_date_only)
  where kind_touchpoints.device <> '' and kind_touchpoints.kind_id not in (select kind_id from sent_kinds)
),
devices as (
  select placed.journey_id, 'device' as kind, min({'at': shown.happened_at, 'device': shown.device}).device as value
  from placed
  join shown
    on shown.customer_id = placed.customer_id
    and shown.happened_at >= placed.started_at and shown.happened_at <= placed.ended_at
  group by placed.journey_id
),
attributes as (
  select key_set_customers.customer_id, min(facts.content) as value
  from (
    select distinct key_set_id, folded(trim(content)) as content
    from stg_facts
    where folded(field) in (select field from trait_attribute) and trim(content) <> ''
  ) as facts
  join key_set_customers using (key_set_id)
  group by key_set_customers.customer_id
  having count(distinct facts.content) = 1
)
from channels
union all
from devices
union all
select journey_id, 'month', strftime(local_time(started_at), '%Y-%m') from placed
union all
select placed.journey_id, 'attribute', attributes.value from placed join attributes using (customer_id)
order by journey_id, kind
