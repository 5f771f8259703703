-- One row per journey: when, whose, its path, how far it went within its window, and whether it may still go on.
create or replace table journeys as
with in_order as (
  select
    *,
    step_no > 2 and touchpoint_id = lag(touchpoint_id, 2) over () as is_return
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
within as (
  select
    steps.journey_id,
    max(steps.stage_id) as reached_stage,
    bit_or(1::ubigint << steps.stage_id) filter (steps.stage_id > 0) as own_mask
  from steps
  join owned using (journey_id)
  where steps.entered_at <= owned.window_ends_at
  group by steps.journey_id
)
select
  owned.journey_id,
  owned.customer_id,
  owned.persona,
  owned.segment,
  owned.started_at,
  owned.ended_at,
  quarter_of(owned.started_at) as period,
  owned.is_crossing,
  owned.has_return,
  owned.furthest_stage > 0 as is_placed,
  greatest(within.reached_stage, 1)::utinyint as reached_stage,
  coalesce(within.own_mask, 0)::ubigint as own_mask,
  owned.ended_at + to_seconds(owned.gap_seconds) >= data_ends.known_until as is_open,
  owned.window_ends_at <= data_ends.known_until as is_mature,
  journey_paths.path
from owned
join within using (journey_id)
join journey_paths using (journey_id)
cross join data_ends
