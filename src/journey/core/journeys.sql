-- One row per journey: when, whose, its path, how far it went, and whether it may still go on.
-- Its window judges the goal alone. A later stage implies those before the goal, but the goal itself only where the step cannot be without it (a
-- delivery, never an opinion, a survey or a complaint); stages after the goal count for those who reached it, as long as their own horizon lasts.
-- `window_stage` is how far it went within its window, which all mature journeys have had; `furthest_stage` the latest stage of all its steps. A
-- journey that begins after the goal is of an existing customer (`is_existing`): it says nothing about reaching the goal.
create or replace table journeys as
with in_order as (
  select
    *,
    step_no > 2 and touchpoint_id > 0 and touchpoint_id = lag(touchpoint_id, 2) over () as is_return
  from steps
),
bounds as (
  select
    journey_id,
    any_value(customer_id) as customer_id,
    min(entered_at) as started_at,
    max(left_at) as ended_at,
    sum(source_changes) > 0 as is_crossing,
    max(stage_id) as furthest_stage,
    bool_or(is_return) as has_return
  from in_order
  group by journey_id
),
owned as (
  select
    bounds.*,
    customers.persona,
    customers.segment,
    customers.gap_seconds,
    bounds.started_at + to_seconds(customers.window_seconds) as window_ends_at
  from bounds
  join customers using (customer_id)
),
counted as (
  select
    steps.journey_id,
    max(steps.stage_id) filter (steps.entered_at <= owned.window_ends_at) as stage_in_window,
    max(steps.stage_id) filter (steps.entered_at <= owned.started_at + to_seconds(stage_limits.limit_seconds)) as stage_in_time,
    bit_or(1::ubigint << steps.stage_id)
      filter (steps.stage_id > 0 and steps.entered_at <= owned.started_at + to_seconds(stage_limits.limit_seconds)) as own_mask,
    bool_or(touchpoints.shows_goal and steps.entered_at <= owned.window_ends_at) as reached_goal
  from steps
  join owned using (journey_id)
  join touchpoints using (touchpoint_id)
  join stage_limits on stage_limits.segment = owned.segment and stage_limits.stage_id = steps.stage_id
  group by steps.journey_id
),
judged as (
  select
    counted.journey_id,
    counted.own_mask,
    case
      when counted.reached_goal then greatest(counted.stage_in_time, goal.stage_id)
      else greatest(least(counted.stage_in_window, goal.stage_id - 1), 1)
    end as reached_stage,
    case
      when counted.reached_goal then greatest(counted.stage_in_window, goal.stage_id)
      else greatest(least(counted.stage_in_window, goal.stage_id - 1), 1)
    end as window_stage
  from counted
  cross join goal_stage as goal
)
select
  owned.journey_id,
  owned.customer_id,
  owned.persona,
  owned.segment,
  owned.started_at,
  owned.ended_at,
  period_of(owned.started_at, first_period) as period,
  owned.is_crossing,
  owned.has_return,
  owned.furthest_stage > 0 as is_placed,
  judged.reached_stage::utinyint as reached_stage,
  judged.window_stage::utinyint as window_stage,
  owned.furthest_stage,
  -- What is seen beyond what was reached says nothing of it: a survey without the goal.
  (coalesce(judged.own_mask, 0) & ((2::ubigint << judged.reached_stage) - 1))::ubigint as own_mask,
  coalesce(firsts.stage_id > goal_stage.stage_id and goal_stage.stage_id > 1, false) as is_existing,
  owned.ended_at + to_seconds(owned.gap_seconds) >= data_ends.known_until as is_open,
  owned.window_ends_at <= data_ends.known_until as is_mature,
  journey_paths.path
from owned
join judged using (journey_id)
join journey_paths using (journey_id)
-- The first touchpoint that is known: "0" is the letter of what is not classified.
left join touchpoints as firsts on firsts.touchpoint_id = unicode(ltrim(journey_paths.path, '0')) - 48
cross join goal_stage
cross join data_ends
cross join told_periods
