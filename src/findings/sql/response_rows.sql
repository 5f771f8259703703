-- One row per request that was answered: one row of an export that tells when it came in and when it was settled (a ticket's opening and its
-- solving), so the two are of the same request. Whose, in which quarter it came in, at which touchpoint it was settled (where settling is
-- only a message sent, which is no step of anybody's: at which it came in), and the seconds between.
-- Never published: response_cells folds it.
create or replace table response_rows as
with requests as (
  select
    kind_id,
    touchpoint_id,
    sends,
    regexp_matches(event, 'ticket|case|reclamation|complaint|incident|sav|support|demande|request') as is_request,
    regexp_matches(event, 'created|open|ouvert|cree|recu|received|submitted') as is_opened,
    regexp_matches(event, 'solved|closed|resolved|resolution|resolu|clos|ferme|answered|replied|repondu|reponse') as is_settled
  from kind_touchpoints
  join touchpoints using (touchpoint_id)
  where touchpoint_id > 0
),
told as (
  select stg_interactions.file_id, stg_interactions.line, stg_interactions.key_set_id, stg_interactions.happened_at, requests.*
  from stg_interactions
  join requests using (kind_id)
  where requests.is_request and not stg_interactions.is_date_only and not stg_interactions.is_feedback
)
select
  period_of(opened.happened_at, first_period) as period,
  coalesce(customers.segment, 0)::utinyint as segment,
  coalesce(customers.persona, 0)::utinyint as persona,
  key_set_customers.customer_id,
  (case when settled.sends then opened.touchpoint_id else settled.touchpoint_id end)::integer as touchpoint_id,
  epoch(settled.happened_at - opened.happened_at)::double as seconds
from told as opened
join told as settled using (file_id, line)
join key_set_customers on key_set_customers.key_set_id = opened.key_set_id
join customers using (customer_id)
cross join told_periods
where opened.is_opened and not opened.is_settled and settled.is_settled and not settled.is_opened
  and settled.happened_at >= opened.happened_at
order by all
