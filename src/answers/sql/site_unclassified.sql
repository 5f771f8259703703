-- One row per event name at no known touchpoint: how many interactions, the most frequent first. Names that few customers have are left out.
select
  kind_touchpoints.source,
  kind_touchpoints.event_name as event,
  count(*)::double as n
from stg_interactions
join kind_touchpoints using (kind_id)
left join key_set_customers using (key_set_id)
where kind_touchpoints.touchpoint_id = 0
group by all
having count(distinct key_set_customers.customer_id) >= $threshold
order by n desc, source, event
limit 50
