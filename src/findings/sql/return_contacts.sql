-- One row per contact that is off some road: its name in both languages, and how many touchpoints share it.
select
  return_roads.touchpoint::integer as touchpoint,
  min_by(touchpoints.name, touchpoints.touchpoint_id) as fr,
  min_by(touchpoints.name_en, touchpoints.touchpoint_id) as en,
  count(distinct touchpoints.touchpoint_id)::integer as places
from return_roads
join touchpoints using (touchpoint_id)
group by return_roads.touchpoint
order by all
