-- One row per period, leaf (segment, persona) and mature journey that reached the goal, of none that begins after it: seconds from its start to the first
-- step that shows the goal. Never published: only quartiles and shares of many are.
create or replace table goal_times as
with reached as (
  select steps.journey_id, min(steps.entered_at) as reached_at
  from steps
  join touchpoints using (touchpoint_id)
  where touchpoints.shows_goal
  group by steps.journey_id
)
select
  journeys.period,
  outcome_labels.to_segment as segment,
  outcome_labels.to_persona as persona,
  epoch(reached.reached_at - journeys.started_at)::double as seconds
from journeys
join reached using (journey_id)
join outcome_labels using (period, segment, persona)
where journeys.is_placed and journeys.is_mature and not journeys.is_existing
  and journeys.reached_stage >= (select stage_id from goal_stage)
order by all
