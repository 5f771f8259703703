-- One row per stage, journey interrupted there and contact off the road (`touchpoint`, as in `return_roads`) that it had afterwards, before the goal
-- where it reached it. Never published.
create or replace table return_passes as
select distinct return_cases.stage_id, return_cases.journey_id, return_roads.touchpoint
from return_cases
join return_steps on return_steps.journey_id = return_cases.journey_id and return_steps.step_no > return_cases.interrupted_at
join return_roads
  on return_roads.stage_id = return_cases.stage_id
  and return_roads.segment = return_cases.segment
  and return_roads.touchpoint_id = return_steps.touchpoint_id
order by all
