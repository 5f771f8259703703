-- One row per feedback with words: the words, and every name the exports have for its customer, a line each.
with names as (
  select key_set_customers.customer_id, string_agg(distinct stg_facts.content, e'\n') as names
  from stg_facts
  join key_set_customers using (key_set_id)
  where replace(folded(stg_facts.field), '_', ' ') in (
    'name', 'first name', 'last name', 'full name', 'customer name', 'billing name', 'shipping name', 'requester', 'nom', 'prenom', 'nom complet', 'nom du client'
  )
  group by key_set_customers.customer_id
)
select
  feedback.feedback_id::double as feedback_id,
  feedback.words,
  concat_ws(e'\n', feedback.names, names.names) as names
from feedback
left join names using (customer_id)
where feedback.words <> ''
order by feedback.feedback_id
