-- One row per file: how many of its rows that show the goal (or tell no moment) name an amount that counts for nothing: no number, or in a currency that is
-- not the company's, and one of those currencies.
with of_goal as (
  select stg_amounts.*
  from stg_amounts
  join stg_interactions using (file_id, line)
  join kind_touchpoints using (kind_id)
  join touchpoints using (touchpoint_id)
  where touchpoints.shows_goal
  union all
  from stg_amounts
  where key_set_id in (select key_set_id from key_set_keys where kind in ('order', 'deal', 'lead', 'pass'))
)
select
  of_goal.file_id::integer as file_id,
  (count(distinct of_goal.line) filter (of_goal.amount is null))::double as unreadable,
  (count(distinct of_goal.line) filter (of_goal.amount is not null and of_goal.currency <> money.currency))::double as foreign_n,
  min(of_goal.currency) filter (of_goal.amount is not null and of_goal.currency <> money.currency) as foreign_currency,
  any_value(money.currency) as currency
from of_goal
cross join money
group by of_goal.file_id
order by of_goal.file_id
