-- One row per touchpoint, quarter (null: those that are told, together) and side (0 or 1) of the values of side_values: how many, their customers, their
-- mean, and its standard error by customer. A quarter is told where both sides, and what is of neither (side 2), hold enough customers; of one
-- quarter alone there is no sum.
with sized as (
  select touchpoint_id, period, side, count(distinct customer_id) as customers from side_values group by all
),
told as (
  select touchpoint_id, period
  from sized
  group by all
  having bool_and(customers >= $threshold) and count(*) filter (side < 2) = 2
),
rows_told as (
  select side_values.* from side_values join told using (touchpoint_id, period) where side < 2
  union all
  select side_values.* replace (null as period)
  from side_values
  join told using (touchpoint_id, period)
  where side < 2 and touchpoint_id in (select touchpoint_id from told group by touchpoint_id having count(*) > 1)
),
people as (
  select touchpoint_id, period, side, customer_id, count(*) as n, sum(value) as total from rows_told group by all
),
means as (
  select touchpoint_id, period, side, sum(total) / sum(n) as mean, sum(n) as n from people group by all
)
select
  people.touchpoint_id::integer as touchpoint_id,
  people.period::integer as period,
  people.side::integer as side,
  any_value(means.n)::double as n,
  count(*)::double as customers,
  any_value(means.mean) as mean,
  case when count(*) > 1
    then sqrt(sum((people.total - people.n * means.mean) ** 2) * count(*) / (count(*) - 1)) / any_value(means.n)
  end as error
from people
join means
  on means.touchpoint_id = people.touchpoint_id and means.side = people.side and means.period is not distinct from people.period
group by people.touchpoint_id, people.period, people.side
order by people.touchpoint_id, people.period nulls first, people.side
