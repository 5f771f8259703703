-- One row per placed journey and way it ended, in the quarter in which it did: won (its first step that shows the goal, however long that took),
-- lost (a step that says so, else its last step once the gap ran out without the goal), open (the same while it has not), renewed or gone (the step
-- that says so). Losses count where journeys stopped, not when that was known: beside the won of the same days, or more visitors would seem to win
-- more. A journey that is won may be renewed later, and has two rows; one that begins after the goal is neither won nor lost.
create or replace table ended_journeys as
with told as (
  select
    steps.journey_id,
    min(steps.entered_at) filter (touchpoints.shows_goal) as goal_at,
    min(steps.entered_at) filter (touchpoints.ends_as = 'lost') as lost_at,
    min(steps.entered_at) filter (touchpoints.ends_as = 'renewed') as renewed_at,
    max(steps.entered_at) filter (touchpoints.ends_as = 'gone') as gone_at
  from steps
  join touchpoints using (touchpoint_id)
  group by steps.journey_id
),
judged as (
  select
    journeys.*,
    segment_times.window_seconds,
    goal_at,
    lost_at,
    renewed_at,
    gone_at
  from journeys
  join told using (journey_id)
  join segment_times using (segment)
  where journeys.is_placed
),
ended as (
  select *, 'won' as ending, goal_at as ending_at
  from judged
  where not is_existing and goal_at is not null
  union all
  select *, case when lost_at is null and is_open then 'open' else 'lost' end, coalesce(lost_at, ended_at)
  from judged
  where not is_existing and goal_at is null
  union all
  select *, 'renewed', renewed_at
  from judged
  where renewed_at is not null and gone_at is null
  union all
  select *, 'gone', gone_at
  from judged
  where gone_at is not null
),
shown as (
  select *, local_time(ending_at) as shown from ended
),
dated as (
  select shown.*, period_shown(shown, first_period) as ending_period from shown cross join told_periods
)
select
  journey_id,
  customer_id,
  ending_period as period,
  segment,
  persona,
  ending,
  period < ending_period as began_before,
  ending = 'won' and goal_at > started_at + to_seconds(window_seconds) as is_late,
  ending = 'lost' and lost_at is not null as is_said,
  -- How far those who were lost came.
  greatest(least(furthest_stage, goal_stage.stage_id - 1), 1)::utinyint as stage_id,
  epoch(ending_at - started_at)::double as seconds
from dated
cross join goal_stage
order by journey_id, ending
