-- One row per stage before the goal, segment and touchpoint off its road to the goal (`touchpoint`: the first of that stage's with the same name), so
-- that meeting it is not already going on. On the road are the names and the channels that a tenth at least of the journeys meet which go from the
-- stage to the goal without an interruption, and whatever lies at a later stage up to the goal. Where few go straight, no road is known, and nothing
-- is off it. Never published.
create or replace table return_roads as
with named as (
  select touchpoint_id, stage_id, channel, min(touchpoint_id) over (partition by stage_id, name) as touchpoint
  from touchpoints
  where touchpoint_id in (select touchpoint_id from return_steps)
),
straight as (
  select stage_id, segment, journey_id from return_cases where interrupted_at is null and is_converted
),
roads as (
  select stage_id, segment, count(*) as journeys from straight group by all having count(*) >= 30
),
-- What a journey meets is told once of it, whatever the stages that it passes.
met_names as (
  select distinct return_steps.journey_id, named.touchpoint from return_steps join named using (touchpoint_id)
),
met_channels as (
  select distinct return_steps.journey_id, named.channel from return_steps join named using (touchpoint_id)
),
road_names as (
  select roads.stage_id, roads.segment, met_names.touchpoint
  from straight
  join roads using (stage_id, segment)
  join met_names using (journey_id)
  group by all
  having count(*) >= 0.1 * any_value(roads.journeys)
),
road_channels as (
  select roads.stage_id, roads.segment, met_channels.channel
  from straight
  join roads using (stage_id, segment)
  join met_channels using (journey_id)
  group by all
  having count(*) >= 0.1 * any_value(roads.journeys)
)
select roads.stage_id, roads.segment, named.touchpoint_id, named.touchpoint
from roads
join named on named.stage_id <= roads.stage_id or named.stage_id > (select stage_id from goal_stage)
anti join road_names
  on road_names.stage_id = roads.stage_id and road_names.segment = roads.segment and road_names.touchpoint = named.touchpoint
anti join road_channels
  on road_channels.stage_id = roads.stage_id and road_channels.segment = roads.segment and road_channels.channel = named.channel
order by all
