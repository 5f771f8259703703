-- Journeys that reached each stage, and those with a step of their own there.
with
  steps as ($steps),
  journeys as (
    select person, journey, max(stage) as furthest, bit_or(1 << stage) as visited
    from steps join touchpoints using (touchpoint)
    where $period and $group
    group by person, journey
    having $through
  ),
  stages as (
    select distinct stage from touchpoints
  )
select
  stage,
  count(*) filter (furthest >= stage) as reached,
  count(*) filter (furthest >= stage and visited & (1 << stage) > 0) as own
from stages cross join journeys
group by stage
order by stage
