-- One row per period, persona, segment, touchpoint passed through (null: any), stage and bin: mature journeys that took that long
-- from their first step at the stage before to their next step at the stage. Bin b holds times from 2^(b/8) − 1 to 2^((b+1)/8) − 1 seconds.
create or replace table mart.stage_times as
with timed_journeys as (
  -- Two stages that follow each other, each with a step of its own: no other journey has a time to count.
  select
    journeys.journey_id,
    journeys.period,
    journeys.persona,
    journeys.segment,
    journeys.started_at + to_seconds(customers.window_seconds) as window_ends_at
  from journeys
  join customers using (customer_id)
  where is_mature and is_placed and own_mask & (own_mask >> 1) > 0
),
mature_steps as (
  select steps.journey_id, steps.stage_id, steps.entered_at
  from steps
  join timed_journeys using (journey_id)
  where steps.stage_id > 0 and steps.entered_at <= timed_journeys.window_ends_at
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
),
passed as (
  select distinct journey_id, touchpoint_id as through from steps semi join timed_journeys using (journey_id)
  union all
  select journey_id, null from timed_journeys
)
select
  journeys.period,
  journeys.persona,
  journeys.segment,
  passed.through::usmallint as through,
  transitions.stage_id,
  floor(8 * log2(1 + transitions.seconds))::utinyint as bin,
  count(*)::uinteger as n
from transitions
join timed_journeys as journeys using (journey_id)
join passed using (journey_id)
group by all
order by all
