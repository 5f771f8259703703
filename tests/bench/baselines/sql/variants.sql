-- The most common whole paths and the journeys that took them.
with
  steps as ($steps),
  journeys as (
    select person, journey, list(touchpoint order by step) as path
    from steps
    where $period and $group
    group by person, journey
  )
select list_aggregate(path, 'string_agg', ' ') as path, count(*) as n
from journeys
group by 1
order by n desc, path
limit 20
