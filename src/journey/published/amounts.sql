-- One row per filter that can be foreseen (period, 0: all; with one persona or one segment, 254: any): what a journey that reached the goal is worth where
-- that is known, in the company's currency: how many journeys, of how many customers, their mean to three digits with its standard error by
-- customer, the median and the quartiles to two. No sum is told, and no amount of anybody.
create or replace table mart.amounts as
with told as (
  select
    journey_amounts.period,
    amount_labels.to_segment as segment,
    amount_labels.to_persona as persona,
    journey_amounts.customer_id,
    journey_amounts.hundredths::double as hundredths
  from journey_amounts
  join outcome_labels using (period, segment, persona)
  join amount_labels on amount_labels.period = journey_amounts.period
    and amount_labels.segment = outcome_labels.to_segment and amount_labels.persona = outcome_labels.to_persona
),
filters as (
  select 0::smallint as period, 254::utinyint as segment, 254::utinyint as persona, customer_id, hundredths from told
  union all select 0, segment, 254, customer_id, hundredths from told
  union all select 0, 254, persona, customer_id, hundredths from told
  union all select period, 254, 254, customer_id, hundredths from told
  union all select period, segment, 254, customer_id, hundredths from told
  union all select period, 254, persona, customer_id, hundredths from told
),
means as (
  select
    period,
    segment,
    persona,
    count(*) as n,
    sum(hundredths) / count(*) as mean,
    quantile_cont(hundredths, [0.25, 0.5, 0.75]) as quartiles
  from filters
  where segment < 255 and persona < 255
  group by period, segment, persona
),
people as (
  select period, segment, persona, customer_id, sum(hundredths) - count(*) * any_value(means.mean) as residual
  from filters
  join means using (period, segment, persona)
  group by period, segment, persona, customer_id
),
errors as (
  -- Whole hundredths: those add up the same in any order.
  select period, segment, persona, count(*) as customers, sum(round(residual * residual)) as squares
  from people
  group by period, segment, persona
)
select
  period,
  segment,
  persona,
  means.n::uinteger as n,
  errors.customers::uinteger as customers,
  printf('%.2e', means.mean / 100)::double as mean,
  printf('%.1e', sqrt(errors.squares * errors.customers / greatest(errors.customers - 1, 1)) / means.n / 100)::double as error,
  printf('%.1e', means.quartiles[1] / 100)::double as q1,
  printf('%.1e', means.quartiles[2] / 100)::double as median,
  printf('%.1e', means.quartiles[3] / 100)::double as q3
from means
join errors using (period, segment, persona)
where errors.customers >= (select k from small_group)
order by all
