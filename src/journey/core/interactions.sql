-- One row per interaction, in the total order that all else rests on: customer, moment, rank of source, stage, touchpoint.
-- The rows lie in that order: what follows reads them one after the other, without sorting again.
create or replace table interactions as
select
  key_set_customers.customer_id,
  stg_interactions.happened_at,
  stg_interactions.is_date_only,
  sources.source_rank,
  coalesce(touchpoints.stage_id, 0)::utinyint as stage_id,
  kind_touchpoints.touchpoint_id,
  customers.gap_seconds
from stg_interactions
join key_set_customers using (key_set_id)
join kind_touchpoints using (kind_id)
join sources using (source)
join customers using (customer_id)
left join touchpoints using (touchpoint_id)
order by customer_id, happened_at, source_rank, stage_id, touchpoint_id
