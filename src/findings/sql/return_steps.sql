-- One row per step up to the goal of a mature journey that began before it, at a touchpoint where customers do more than leave opinions, with the
-- seconds until the next one (null: none came). Steps count as long as the window lasts, which judges the goal. Never published. Of journeys of a range of
-- numbers: what looks along a journey keeps its rows in memory.
with goal as (
  select stage_id from goal_stage
),
judged as (
  select
    journeys.journey_id,
    journeys.customer_id,
    journeys.period,
    journeys.segment,
    journeys.reached_stage >= goal.stage_id as is_converted,
    journeys.started_at + to_seconds(segment_times.window_seconds) as window_ends_at
  from journeys
  join segment_times using (segment)
  cross join goal
  where journeys.is_placed and journeys.is_mature and not journeys.is_existing and journeys.journey_id between $first and $last
),
lived as (
  select distinct touchpoint_id from kind_touchpoints
  where touchpoint_id > 0 and kind_id not in (select kind_id from stg_feedback)
),
ours as (
  select
    judged.*,
    steps.step_no,
    steps.touchpoint_id,
    steps.stage_id,
    steps.left_at,
    touchpoints.shows_goal,
    epoch(lead(steps.entered_at) over journey - steps.left_at) as seconds_to_next,
    coalesce(count(*) filter (touchpoints.shows_goal) over (journey rows between unbounded preceding and 1 preceding), 0) as goals_before
  from steps
  join judged using (journey_id)
  join touchpoints using (touchpoint_id)
  where steps.journey_id between $first and $last
    and steps.touchpoint_id in (from lived)
    and steps.entered_at <= judged.window_ends_at
  window journey as (partition by steps.journey_id order by steps.step_no)
)
select
  journey_id,
  customer_id,
  period,
  segment,
  is_converted,
  step_no,
  touchpoint_id,
  stage_id,
  left_at,
  window_ends_at,
  seconds_to_next
from ours
where not shows_goal and goals_before = 0
order by journey_id, step_no
