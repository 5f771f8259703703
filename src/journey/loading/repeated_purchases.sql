-- One row per day on which a customer became one, or bought first, as a list of customers tells it, where another file tells purchases of that customer
-- one by one: it is one of those.
create or replace temp table repeated_purchases as
with firsts as (
  select kind_id
  from stg_kinds
  where event = 'customer' and source = 'hubspot'
    or regexp_matches(
      strip_accents(lower(event)),
      '\b(?:premiere?|1ere?|first|initial) (?:achat|commande|order|purchase)\b|\b(?:client depuis|customer since)\b'
    )
),
told as (
  select stg_interactions.rowid as row_id, file_id, line, kind_id, happened_at, customer_id
  from stg_interactions
  join firsts using (kind_id)
  join key_set_customers using (key_set_id)
  where not is_feedback
),
bought as (
  select customer_id, file_id
  from stg_interactions
  join key_set_customers using (key_set_id)
  join kind_touchpoints using (kind_id)
  join touchpoints using (touchpoint_id)
  where touchpoints.shows_goal
    and kind_id not in (from firsts)
    and customer_id in (select customer_id from told)
  group by all
)
select row_id, false as in_feedback, told.file_id, line, kind_id, any_value(happened_at) as happened_at, min(bought.file_id) as other_id
from told
join bought on bought.customer_id = told.customer_id and bought.file_id <> told.file_id
group by row_id, told.file_id, line, kind_id
