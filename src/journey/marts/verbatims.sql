-- One row per feedback with words, redacted, the latest first.
create or replace table mart.verbatims as
select
  row_number() over (order by feedback.feedback_id)::uinteger as verbatim_id,
  (year(feedback.happened_at) * 10 + quarter(feedback.happened_at))::smallint as period,
  coalesce(customers.persona, 0)::utinyint as persona,
  coalesce(customers.segment, 0)::utinyint as segment,
  coalesce(touchpoints.stage_id, 0)::utinyint as stage_id,
  feedback.touchpoint_id,
  sources.source_rank,
  paths.path_id,
  feedback.score,
  feedback.placed,
  redacted_words.words,
  paths.path
from feedback
join redacted_words using (feedback_id)
join sources using (source)
left join touchpoints using (touchpoint_id)
left join customers using (customer_id)
left join journeys using (journey_id)
left join mart.paths as paths using (path)
order by verbatim_id
