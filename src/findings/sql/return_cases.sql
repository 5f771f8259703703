-- One row per stage before the goal and journey that passed it: where it was interrupted there (`interrupted_at`: the step after which nothing came for
-- longer than the pause of `return_pauses`, the first such; null: never), and whether it reached the goal. An interruption so late that its window ends
-- within the pause is none: no time was left to come back in. Never published.
create or replace table return_cases as
select
  return_steps.stage_id,
  return_steps.journey_id,
  any_value(return_steps.customer_id) as customer_id,
  any_value(return_steps.period) as period,
  any_value(return_steps.segment) as segment,
  any_value(return_steps.is_converted) as is_converted,
  min(return_steps.step_no) filter (
    coalesce(return_steps.seconds_to_next > return_pauses.days * 86400, true)
    and return_steps.left_at + to_seconds(return_pauses.days * 86400) <= return_steps.window_ends_at
  ) as interrupted_at
from return_steps
join return_pauses using (stage_id, segment)
group by return_steps.stage_id, return_steps.journey_id
order by all
