-- One row per period, segment, persona, stage and bin: mature journeys that took that long from their first step at the stage before to their
-- next step at the stage, their seconds in all, and at least how many customers. A bin is one percent wide. Never published.
create or replace table stage_time_bins as
with timed_journeys as (
  -- Two stages that follow each other, each with a step of its own: no other journey has a time to count.
  select
    journeys.journey_id,
    journeys.period,
    journeys.segment,
    journeys.persona,
    journeys.customer_id,
    journeys.started_at
  from journeys
  where is_mature and is_placed and not is_existing and own_mask & (own_mask >> 1) > 0
),
counted_once as (
  select min(journey_id) as journey_id from timed_journeys group by customer_id, period
),
mature_steps as (
  select steps.journey_id, steps.stage_id, steps.entered_at
  from steps
  join timed_journeys using (journey_id)
  join stage_limits on stage_limits.segment = timed_journeys.segment and stage_limits.stage_id = steps.stage_id
  where steps.stage_id > 0 and steps.entered_at <= timed_journeys.started_at + to_seconds(stage_limits.limit_seconds)
),
first_steps as (
  select journey_id, stage_id, min(entered_at) as entered_at from mature_steps group by all
),
followed as (
  select earlier.journey_id, later.stage_id, earlier.entered_at as left_at, later.entered_at
  from first_steps as earlier
  join first_steps as later on later.journey_id = earlier.journey_id and later.stage_id = earlier.stage_id + 1
),
transitions as (
  select journey_id, stage_id, epoch(entered_at - left_at) as seconds from followed where entered_at >= left_at
  union all
  -- Few journeys met the later stage first: for them its next step counts.
  select followed.journey_id, followed.stage_id, epoch(min(mature_steps.entered_at) - followed.left_at)
  from followed
  join mature_steps
    on mature_steps.journey_id = followed.journey_id
    and mature_steps.stage_id = followed.stage_id
    and mature_steps.entered_at >= followed.left_at
  where followed.entered_at < followed.left_at
  group by followed.journey_id, followed.stage_id, followed.left_at
)
select
  journeys.period,
  journeys.segment,
  journeys.persona,
  transitions.stage_id,
  floor(70 * log2(1 + transitions.seconds))::usmallint as bin,
  count(*)::uinteger as n,
  sum(transitions.seconds::bigint)::double as seconds,
  count(counted_once.journey_id)::uinteger as customers
from transitions
join timed_journeys as journeys using (journey_id)
left join counted_once using (journey_id)
group by all
order by all
