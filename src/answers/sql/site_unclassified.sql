-- One row per event name at no known touchpoint: how many interactions, the most frequent first.
select kind_touchpoints.source, kind_touchpoints.event_name as event, count(*)::double as n
from stg_interactions
join kind_touchpoints using (kind_id)
where kind_touchpoints.touchpoint_id = 0
group by all
order by n desc, source, event
limit 50
