-- One row per journey that reached the goal in its time: how many interactions and how many steps it took up to the first step that shows the goal, that
-- one included. Never published.
create or replace table journey_efforts as
with converted as (
  select journey_id, period, segment, persona, customer_id
  from journeys
  where is_placed and is_mature and not is_existing and reached_stage >= (select stage_id from goal_stage)
),
goals as (
  select steps.journey_id, min(steps.step_no) as goal_no
  from steps
  join converted using (journey_id)
  join touchpoints using (touchpoint_id)
  where touchpoints.shows_goal
  group by steps.journey_id
)
select
  converted.period,
  converted.segment,
  converted.persona,
  converted.customer_id,
  converted.journey_id,
  any_value(goals.goal_no)::uinteger as steps,
  -- Of the step at the goal the first interaction alone: what follows is no effort to come so far.
  (sum(case when steps.step_no < goals.goal_no then steps.interactions else 1 end))::uinteger as interactions
from steps
join goals on goals.journey_id = steps.journey_id and steps.step_no <= goals.goal_no
join converted on converted.journey_id = steps.journey_id
group by converted.period, converted.segment, converted.persona, converted.customer_id, converted.journey_id
order by converted.journey_id
