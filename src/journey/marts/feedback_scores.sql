-- One row per period, persona, segment, place, source, path of the journey it came from and score: how many pieces of feedback.
create or replace table mart.feedback_scores as
select
  (year(feedback.happened_at) * 10 + quarter(feedback.happened_at))::smallint as period,
  journeys.period as journey_period,
  coalesce(customers.persona, 0)::utinyint as persona,
  coalesce(customers.segment, 0)::utinyint as segment,
  coalesce(touchpoints.stage_id, 0)::utinyint as stage_id,
  feedback.touchpoint_id,
  sources.source_rank,
  paths.path_id,
  feedback.score,
  count(*)::uinteger as n,
  any_value(paths.path) as path
from feedback
join sources using (source)
left join touchpoints using (touchpoint_id)
left join customers using (customer_id)
left join journeys using (journey_id)
left join mart.paths as paths using (path)
where feedback.score is not null
group by all
order by all
