-- One row per journey whose end can be read backwards, and base: those that gave an opinion, those with a deal that was won or lost, and those that
-- put something in a cart. `is_bad`: among its opinions one of the lowest (one star, 0 or 1 of 10); a deal lost and the goal not reached; a cart that
-- came to nothing within the window, and is over. The others of the base are what it is held against. `known_at`: only what came before says anything.
-- Never published.
create or replace table outcome_cases as
with opinions as (
  select
    journey_id,
    min(score) <= -1.5 as is_bad,
    coalesce(min(happened_at) filter (score <= -1.5), max(happened_at)) as known_at
  from feedback
  where score is not null and journey_id is not null
  group by journey_id
),
lost_kinds as (
  select kind_id, source from kind_touchpoints
  where regexp_matches(event, '(^|[^a-z])(closed ?-?_?lost|lost|perdue?s?|deal_lost)([^a-z]|$)')
),
told_deals as materialized (
  select
    key_set_customers.customer_id,
    stg_interactions.happened_at,
    stg_interactions.kind_id in (select kind_id from lost_kinds) as is_lost
  from stg_interactions
  join kind_touchpoints using (kind_id)
  join key_set_customers using (key_set_id)
  where kind_touchpoints.source in (select source from lost_kinds) and not stg_interactions.is_feedback
),
-- Such a join puts all that it is given in order: the steps of others need not be.
their_steps as (
  select customer_id, journey_id, entered_at from steps where customer_id in (select customer_id from told_deals)
),
deals as (
  select
    their_steps.journey_id,
    max(told_deals.is_lost) as is_lost
  from told_deals
  asof join their_steps on their_steps.customer_id = told_deals.customer_id and told_deals.happened_at >= their_steps.entered_at
  group by their_steps.journey_id
),
cart_touchpoints as (
  select distinct kind_touchpoints.touchpoint_id
  from kind_touchpoints
  join touchpoints using (touchpoint_id)
  where kind_touchpoints.touchpoint_id > 0 and touchpoints.stage_id <= (select stage_id from goal_stage)
    and regexp_matches(kind_touchpoints.event || ' ' || folded(touchpoints.name), 'add_to_cart|view_cart|begin_checkout|panier|(^|[^a-z])(cart|basket|caddie)([^a-z]|$)')
    and not touchpoints.shows_goal
),
carts as (
  select distinct journey_id from steps where touchpoint_id in (from cart_touchpoints)
),
judged as (
  select *, reached_stage >= (select stage_id from goal_stage) as is_converted
  from journeys
  where is_placed
),
told as (
  select 'opinion' as base, judged.*, opinions.is_bad, opinions.known_at
  from judged join opinions using (journey_id)
  union all
  select 'deal', judged.*, deals.is_lost and not judged.is_converted, null::timestamp
  from judged join deals using (journey_id)
  where judged.is_mature and not judged.is_existing and (deals.is_lost or judged.is_converted)
  union all
  select 'cart', judged.*, not judged.is_converted, null::timestamp
  from judged join carts using (journey_id)
  where judged.is_mature and not judged.is_existing and (judged.is_converted or not judged.is_open)
)
select base, journey_id, customer_id, period, segment, is_bad, known_at
from told
order by base, journey_id
