-- One row per touchpoint that journeys pass before the goal and that is told apart, and touchpoint of its own stage that most who come to it come
-- through (`before`; null where there is none): whether no journey ever has its last step there (`is_passage`: a message sent, a page that always
-- leads on). The same on another channel or device counts as one (`alike`).
with recursive kinds as (
  select alike, sum(n) as n from mart.exits group by alike
),
moves as (
  select source.alike as before, target.alike as alike, sum(n) as n
  from mart.links
  join touchpoints as source on source.touchpoint_id = links.source
  join touchpoints as target on target.touchpoint_id = links.target
  where anchor = source and not is_backward and place = 0
    and source.stage_id = target.stage_id and source.alike <> target.alike
  group by all
),
roads as (
  select moves.alike, before
  from moves
  join kinds using (alike)
  where moves.n > kinds.n / 2
  union
  select roads.alike, moves.before
  from roads
  join moves on moves.alike = roads.before
  join kinds on kinds.alike = moves.alike
  where moves.n > kinds.n / 2
),
befores as (
  select roads.alike, touchpoints.touchpoint_id
  from roads
  join touchpoints on touchpoints.alike = roads.before
  where roads.before <> roads.alike
),
ends as (
  select touchpoint_id, alike, sum(lost) + sum(open) = 0 as is_passage
  from (select touchpoint_id, any_value(alike) as alike, sum(passed) as passed, sum(lost) as lost, sum(open) as open from mart.exits group by all)
  where passed > 0
  group by all
)
select
  ends.touchpoint_id::integer as touchpoint,
  ends.is_passage,
  befores.touchpoint_id::integer as before
from ends
left join befores using (alike)
order by all
