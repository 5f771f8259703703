-- One row per quarter that has journeys or opinions: how many placed journeys that start in it are told (0 where too few customers have one), and
-- how many are of unclassified steps alone (0 where they are of too few customers).
with counted as (
  select period, sum(n) as n from mart.outcomes group by period
  union all
  select distinct period, 0 from journey_counts
  union all
  select distinct period, 0 from mart.opinions
),
unplaced as (
  select period, count(*) as n
  from journeys
  where not is_placed
  group by period
  having count(distinct customer_id) >= (select k from small_group)
),
known as (
  select period, sum(n) as n from counted group by period
)
select known.period::integer as period, known.n::double as journeys, coalesce(unplaced.n, 0)::double as unplaced
from known
left join unplaced using (period)
order by period
