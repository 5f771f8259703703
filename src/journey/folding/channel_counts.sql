-- One row per period, leaf (segment, persona), channel of the first step and stage reached: how many mature journeys. A channel goes by the lowest
-- number of the touchpoints that journeys begin with in it. Never published.
create or replace table channel_counts as
with firsts as (
  select
    leaf_counts.* exclude (path),
    touchpoints.channel
  from leaf_counts
  join touchpoints on touchpoints.touchpoint_id = unicode(path) - 48
  where is_mature and not is_existing and touchpoints.channel is not null
),
channels as (
  select touchpoints.channel, min(touchpoints.touchpoint_id)::integer as channel_id
  from touchpoints
  where touchpoints.touchpoint_id in (select unicode(path) - 48 from leaf_counts)
  group by touchpoints.channel
)
select
  firsts.period,
  firsts.segment,
  firsts.persona,
  channels.channel_id,
  firsts.reached_stage,
  sum(firsts.n)::uinteger as n,
  sum(firsts.customers)::uinteger as customers
from firsts
join channels using (channel)
group by all
order by all
