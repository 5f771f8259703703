-- One row per customer, quarter, touchpoint and source: their scores there, as sums. Whoever left no key is somebody else each time.
create or replace table finding_opinions as
with scored as (
  select
    coalesce(feedback.customer_id::bigint, -feedback.feedback_id) as person_id,
    quarter_of(feedback.happened_at) as period,
    coalesce(customers.persona, 0)::utinyint as persona,
    coalesce(customers.segment, 0)::utinyint as segment,
    touchpoints.stage_id,
    feedback.touchpoint_id,
    feedback.source,
    feedback.score,
    journeys.path
  from feedback
  join touchpoints using (touchpoint_id)
  left join customers using (customer_id)
  left join journeys using (journey_id)
  where feedback.score is not null and feedback.touchpoint_id > 0
)
select
  person_id,
  period,
  persona,
  segment,
  stage_id,
  touchpoint_id,
  source,
  path,
  count(*) as n,
  -- Whole millionths: those add up exactly in any order.
  sum(round(score * 1e6)) as total
from scored
group by all
