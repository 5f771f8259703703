-- One row per scored opinion and theme of the company that its words speak of (one may speak of several): whose group, and the score. Never published.
create or replace table theme_opinions as
with spoken as (
  select feedback_id, ' ' || regexp_replace(folded(words), '[^a-z0-9]+', ' ', 'g') || ' ' as words
  from feedback
  where words <> '' and score is not null
)
select distinct
  opinion_rows.feedback_id,
  opinion_rows.period,
  opinion_rows.segment,
  opinion_rows.persona,
  opinion_rows.customer_id,
  theme_rules.rank::usmallint as theme_id,
  opinion_rows.score
from spoken
join theme_rules on spoken.words glob theme_rules.pattern
join opinion_rows using (feedback_id)
order by all
