-- One row per mature journey and stage that follows another, each with a step of its own: seconds from its first step at the stage before
-- to its next step at the stage, as long as steps there count. Never published.
create or replace table timed_moves as
with timed_journeys as (
  -- Two stages that follow each other, each with a step of its own: no other journey has a time to count.
  select
    journey_id,
    period,
    segment,
    persona,
    customer_id,
    started_at
  from journeys
  where is_mature and is_placed and not is_existing and own_mask & (own_mask >> 1) > 0
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
times as (
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
  times.journey_id,
  timed_journeys.customer_id,
  timed_journeys.period,
  timed_journeys.segment,
  timed_journeys.persona,
  times.stage_id,
  times.seconds
from times
join timed_journeys using (journey_id)
