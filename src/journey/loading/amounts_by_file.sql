-- One row per file: how many of its rows that show the goal name an amount that counts for nothing: no number, or in a currency that is not the company's,
-- and one of those currencies.
select
  stg_amounts.file_id::integer as file_id,
  (count(distinct stg_amounts.line) filter (stg_amounts.amount is null))::double as unreadable,
  (count(distinct stg_amounts.line) filter (stg_amounts.amount is not null and stg_amounts.currency <> money.currency))::double as foreign_n,
  min(stg_amounts.currency) filter (stg_amounts.amount is not null and stg_amounts.currency <> money.currency) as foreign_currency,
  any_value(money.currency) as currency
from stg_amounts
join stg_interactions using (file_id, line)
join kind_touchpoints using (kind_id)
join touchpoints using (touchpoint_id)
cross join money
where touchpoints.shows_goal
group by stg_amounts.file_id
order by stg_amounts.file_id
