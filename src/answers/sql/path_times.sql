-- One row per pair of touchpoints that follow each other in journeys of the filter: the median time between them, in seconds. Only filters that
-- can be foreseen have one.
select touchpoint_id::integer as source, next_touchpoint_id::integer as target, median_seconds
from mart.move_medians
where period = coalesce($period, 0)
  and segment = coalesce($segment, 254)
  and persona = coalesce($persona, 254)
order by source, target
