-- One row per filter that can be foreseen (period, 0: all; with one segment, one persona or both, 254: any): customers of the journeys won or lost
-- in it, the standard error, by customer, of the share that is won, and quartiles of the time from start to goal where enough customers reached it.
-- To three digits: what one customer adds is not told. Residuals are summed by customer (Liang and Zeger, Biometrika 73, 1986).
create or replace table mart.ended_rates as
with told as (
  select period, to_segment as segment, to_persona as persona, customer_id, ending = 'won' as is_won, seconds
  from ended_journeys
  join ended_labels using (period, segment, persona)
  where ending in ('won', 'lost')
),
people as (
  select
    coalesce(period, 0)::smallint as period,
    coalesce(segment, 254)::utinyint as segment,
    coalesce(persona, 254)::utinyint as persona,
    customer_id,
    count(*)::double as n,
    (count(*) filter (is_won))::double as won
  from told
  group by grouping sets (
    (customer_id), (customer_id, segment), (customer_id, persona), (customer_id, segment, persona),
    (customer_id, period), (customer_id, period, segment), (customer_id, period, persona), (customer_id, period, segment, persona)
  )
),
residuals as (
  select
    *,
    sum(n) over all_of as total,
    count(*) over all_of as customers,
    won - n * (sum(won) over all_of / sum(n) over all_of) as residual
  from people
  window all_of as (partition by period, segment, persona)
),
errors as (
  select
    period,
    segment,
    persona,
    any_value(customers)::uinteger as customers,
    sqrt(sum(residual * residual) * any_value(customers) / (any_value(customers) - 1)) / any_value(total) as error
  from residuals
  where customers > 1
  group by all
),
times as (
  select
    coalesce(period, 0)::smallint as period,
    coalesce(segment, 254)::utinyint as segment,
    coalesce(persona, 254)::utinyint as persona,
    count(distinct customer_id) as winners,
    quantile_cont(seconds, [0.25, 0.5, 0.75]) as quartiles
  from told
  where is_won
  group by grouping sets (
    (), (segment), (persona), (segment, persona), (period), (period, segment), (period, persona), (period, segment, persona)
  )
)
select
  errors.period,
  errors.segment,
  errors.persona,
  errors.customers,
  printf('%.2e', errors.error)::double as error,
  case when winners >= (select k from small_group) then printf('%.2e', quartiles[1])::double end as q1_seconds,
  case when winners >= (select k from small_group) then printf('%.2e', quartiles[2])::double end as median_seconds,
  case when winners >= (select k from small_group) then printf('%.2e', quartiles[3])::double end as q3_seconds
from errors
left join times using (period, segment, persona)
where errors.customers >= (select k from small_group) and errors.segment < 255 and errors.persona < 255
order by all
