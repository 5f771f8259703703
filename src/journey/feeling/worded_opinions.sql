-- One row per opinion in words, redacted, the latest first: who wrote it (whoever is not known is somebody else each time), and whether its rating is
-- low (null: none). Never published.
create or replace temp table worded_opinions as
select
  feedback.feedback_id::double as feedback_id,
  coalesce('c' || feedback.customer_id, 'f' || feedback.feedback_id) as person,
  feedback.score < -0.5 as is_low,
  redacted_words.words
from feedback
join redacted_words using (feedback_id)
where redacted_words.words <> ''
order by feedback.feedback_id
