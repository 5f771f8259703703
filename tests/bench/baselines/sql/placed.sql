-- One row per answer to the survey, at the touchpoint of the last interaction before it.
with
  before as (
    select person, happened_at, touchpoint, stage
    from events join touchpoints using (touchpoint)
    where event <> 'review' and $people
  )
select feedback.person, local_time(feedback.happened_at) as started, feedback.score, before.touchpoint, before.stage
from feedback asof join before on feedback.person = before.person and feedback.happened_at >= before.happened_at
