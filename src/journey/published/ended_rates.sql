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
finest as materialized (
  select period, segment, persona, customer_id, count(*)::double as n, (count(*) filter (is_won))::double as won from told group by all
),
several as materialized (
  select customer_id from finest group by customer_id having count(*) > 1
),
-- Customers of one quarter and group count the same in every filter that holds them, and those who did the same are counted together: they are
-- many, what they do is not. The others are put together filter by filter.
once as (
  select period, segment, persona, n, won, count(*) as customers from finest anti join several using (customer_id) group by all
),
-- (As rows of one grouping: grouping sets that do not fit in memory make this engine fail, 1.4.3.)
often as (
  select
    case when filters.bits & 1 > 0 then period end as period,
    case when filters.bits & 2 > 0 then segment end as segment,
    case when filters.bits & 4 > 0 then persona end as persona,
    sum(n) as n,
    sum(won) as won,
    1 as customers
  from finest
  semi join several using (customer_id)
  cross join range(8) as filters (bits)
  group by customer_id, 1, 2, 3
),
both_kinds as (
  select period, segment, persona, n, won, sum(customers) as customers
  from once
  group by grouping sets (
    (n, won), (n, won, segment), (n, won, persona), (n, won, segment, persona),
    (n, won, period), (n, won, period, segment), (n, won, period, persona), (n, won, period, segment, persona)
  )
  union all
  from often
),
alike as (
  select
    coalesce(period, 0)::smallint as period,
    coalesce(segment, 254)::utinyint as segment,
    coalesce(persona, 254)::utinyint as persona,
    n,
    won,
    sum(customers)::double as customers
  from both_kinds
  group by all
),
totals as (
  select
    period,
    segment,
    persona,
    sum(customers) as customers,
    coalesce(sum(customers) filter (won > 0), 0) as winners,
    sum(n * customers) as n,
    sum(won * customers) as won
  from alike
  group by all
),
errors as (
  select
    period,
    segment,
    persona,
    any_value(totals.customers)::uinteger as customers,
    any_value(totals.winners) as winners,
    sqrt(
      sum(alike.customers * (alike.won - alike.n * totals.won / totals.n) ** 2)
      * any_value(totals.customers) / (any_value(totals.customers) - 1)
    ) / any_value(totals.n) as error
  from alike
  join totals using (period, segment, persona)
  where totals.customers > 1
  group by all
),
times as (
  select
    coalesce(period, 0)::smallint as period,
    coalesce(segment, 254)::utinyint as segment,
    coalesce(persona, 254)::utinyint as persona,
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
