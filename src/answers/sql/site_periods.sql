-- One row per quarter that has journeys or opinions: how many placed journeys that start in it are told (0 where too few customers have one).
with counted as (
  select period, sum(n) as n from mart.outcomes group by period
  union all
  select distinct period, 0 from journey_counts
  union all
  select distinct period, 0 from mart.opinions
)
select period::integer as period, sum(n)::double as journeys from counted group by period order by period
