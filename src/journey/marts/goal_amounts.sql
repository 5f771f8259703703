-- One row per row of an export that says what an order, a payment or a deal is worth, in the company's currency, and that shows the goal: whose it is, by
-- which keys, and when it first shows it. What was given back is worth nothing. Where rows of a file are purchases, those that hand over what was
-- bought (a delivery with the order's total) say the same again; so do states of one order with one amount ("created", "paid"): the first event of them
-- counts. Of documents whose numbers are their own, the invoice of an order that the same customer gave for the same amount says it again, one each.
-- Never published.
create or replace table goal_amounts as
with shown as (
  select
    stg_amounts.file_id,
    stg_amounts.line,
    any_value(stg_interactions.key_set_id) as key_set_id,
    any_value(key_set_customers.customer_id) as customer_id,
    any_value(stg_amounts.source) as source,
    any_value(stg_amounts.amount) as amount,
    any_value(stg_amounts.refunded) as refunded,
    min(coalesce(dated_days.placed_at, stg_interactions.happened_at)) as happened_at,
    bool_or(touchpoints.worth = 'paid') as is_paid,
    min(stg_kinds.event) as event
  from stg_amounts
  join stg_interactions using (file_id, line)
  join key_set_customers on key_set_customers.key_set_id = stg_interactions.key_set_id
  join stg_kinds using (kind_id)
  join kind_touchpoints using (kind_id)
  join touchpoints using (touchpoint_id)
  left join dated_days using (customer_id, stage_id, happened_at, is_date_only)
  cross join money
  where touchpoints.shows_goal and touchpoints.worth <> 'given back' and stg_kinds.event <> 'refund'
    and stg_amounts.amount >= 0 and coalesce(stg_amounts.currency, money.currency) = money.currency
  group by stg_amounts.file_id, stg_amounts.line
),
bought as (
  from shown
  qualify is_paid or not bool_or(is_paid) over (partition by file_id)
),
-- Files whose amounts stand beside several events: only they may tell an order twice.
of_events as (
  select file_id from bought group by file_id having min(event) < max(event)
),
numbers as (
  select key_set_id, min(key_id) as thing_id
  from key_set_keys
  where kind in ('order', 'deal', 'lead', 'pass') and key_id not in (from shared_keys)
  group by key_set_id
),
again as (
  select bought.file_id, bought.line
  from bought
  join of_events using (file_id)
  join numbers using (key_set_id)
  qualify bought.event <> first_value(bought.event) over (
    partition by bought.file_id, numbers.thing_id, bought.amount order by bought.happened_at, bought.line
  )
),
-- "Bon de commande" and "Facture" of one list.
documents as (
  select
    bought.*,
    regexp_matches(lower(event), '^(factur|invoice|rechnung|fattur|fatura)') as is_invoice,
    regexp_matches(lower(event), '^(bons? de commande|commande|(sales |purchase )?order|auftr|bestell|ordin[ei]|pedido|encomenda)')
      as is_order
  from bought
  join of_events using (file_id)
),
ranked as (
  select *, row_number() over (partition by file_id, customer_id, amount, is_order order by happened_at, line) as place
  from documents
  where is_invoice <> is_order
),
invoiced as (
  select invoice.file_id, invoice.line
  from ranked as invoice
  join ranked as ordered using (file_id, customer_id, amount, place)
  where invoice.is_invoice and ordered.is_order and ordered.happened_at <= invoice.happened_at
)
select * exclude (is_paid, event)
from bought
anti join again using (file_id, line)
anti join invoiced using (file_id, line)
order by file_id, line
