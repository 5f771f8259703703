-- One row per quarter that has journeys or opinions to show: how many placed journeys start in it.
with counted as (
  select period, sum(n) as n from mart.outcomes group by period
  union all
  select distinct period, 0 from mart.opinions
)
select period::integer as period, sum(n)::double as journeys from counted group by period order by period
