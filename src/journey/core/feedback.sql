-- One row per feedback: its score, whose it is, and the touchpoint it is about, with the way that is known:
-- the export says so; a theme in its words; the customer's last step before it in the same journey (leaving feedback is no such step); else unplaced.
-- Steps at touchpoints where customers only leave feedback (a review, a survey) are not what it is about.
create or replace table feedback as
with owned as (
  select
    row_number() over (
      order by
        stg_feedback.happened_at desc, stg_feedback.words, stg_feedback.score, stg_feedback.declared,
        key_set_customers.customer_id, stg_feedback.file_id, stg_feedback.line
    ) as feedback_id,
    stg_feedback.*,
    key_set_customers.customer_id,
    kind_touchpoints.source
  from stg_feedback
  join kind_touchpoints using (kind_id)
  left join key_set_customers using (key_set_id)
),
declared as (
  select owned.feedback_id, min(touchpoints.touchpoint_id) as touchpoint_id
  from owned
  join touchpoints on folded(owned.declared) in (folded(touchpoints.name), folded(touchpoints.name_en))
  where owned.declared <> ''
  group by owned.feedback_id
),
plain_words as (
  select feedback_id, ' ' || regexp_replace(folded(words), '[^a-z0-9]+', ' ', 'g') || ' ' as words
  from owned
  where words <> ''
),
themed as (
  select plain_words.feedback_id, arg_min(theme_rules.touchpoint_id, theme_rules.rank) as touchpoint_id
  from plain_words
  join theme_rules on plain_words.words glob theme_rules.pattern
  group by plain_words.feedback_id
),
known as (
  select feedback_id, customer_id, happened_at from owned where customer_id is not null
),
-- Few customers leave feedback: the others' steps need not be put in order.
their_steps as (
  select customer_id, journey_id, entered_at from steps where customer_id in (select customer_id from known)
),
own_steps as (
  select known.feedback_id, steps.journey_id
  from known
  asof join their_steps as steps on steps.customer_id = known.customer_id and known.happened_at >= steps.entered_at
),
lived_touchpoints as (
  select distinct touchpoint_id from kind_touchpoints
  where touchpoint_id > 0 and kind_id not in (select kind_id from stg_feedback)
),
lived_steps as (
  select customer_id, journey_id, entered_at, arg_max(touchpoint_id, step_no) as touchpoint_id
  from steps
  where customer_id in (select customer_id from known) and touchpoint_id in (from lived_touchpoints)
  group by all
),
last_steps as (
  select known.feedback_id, lived_steps.journey_id, lived_steps.touchpoint_id
  from known
  asof join lived_steps on lived_steps.customer_id = known.customer_id and known.happened_at >= lived_steps.entered_at
)
select
  owned.feedback_id,
  owned.customer_id,
  owned.happened_at,
  owned.source,
  owned.score,
  owned.words,
  owned.names,
  own_steps.journey_id,
  coalesce(declared.touchpoint_id, themed.touchpoint_id, last_steps.touchpoint_id, 0)::usmallint as touchpoint_id,
  case
    when declared.touchpoint_id is not null then 'declared'
    when themed.touchpoint_id is not null then 'theme'
    when last_steps.touchpoint_id is not null then 'last_step'
    else 'unplaced'
  end as placed
from owned
left join declared using (feedback_id)
left join themed using (feedback_id)
left join own_steps using (feedback_id)
left join last_steps
  on last_steps.feedback_id = owned.feedback_id and last_steps.journey_id = own_steps.journey_id
