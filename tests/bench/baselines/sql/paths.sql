-- Links of the Sankey: journeys from one touchpoint to the next (null: the end), by column from the anchor.
with
  steps as ($steps),
  chosen as (
    select * from steps where $period and $group
  ),
  anchored as (
    select *, step - $anchor as "column" from chosen
  )
select "column", touchpoint as source, following as target, count(*) as n
from anchored
where "column" between 0 and 7
group by all
order by all
