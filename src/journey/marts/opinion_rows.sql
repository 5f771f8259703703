-- One row per feedback: when, whose group, where, from which source. `counts_customer` once per customer, period and touchpoint, so that
-- adding up these never counts more customers than there are. Never published.
create or replace table opinion_rows as
with placed as (
  select
    feedback.feedback_id,
    coalesce(feedback.customer_id::bigint, -feedback.feedback_id) as customer_id,
    period_of(feedback.happened_at, first_period) as period,
    coalesce(customers.segment, 0)::utinyint as segment,
    coalesce(customers.persona, 0)::utinyint as persona,
    coalesce(touchpoints.stage_id, 0)::utinyint as stage_id,
    feedback.touchpoint_id,
    sources.source_rank,
    feedback.journey_id,
    feedback.score,
    feedback.placed
  from feedback
  join sources using (source)
  left join touchpoints using (touchpoint_id)
  left join customers using (customer_id)
  cross join told_periods
)
select
  *,
  row_number() over (partition by customer_id, period, touchpoint_id, score is null order by feedback_id) = 1 as counts_customer
from placed
order by feedback_id
