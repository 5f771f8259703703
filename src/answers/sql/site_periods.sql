-- One row per quarter that has journeys or feedback: how many placed journeys start in it.
with counted as (
  select period, sum(n) as n from mart.journey_counts group by period
  union all
  select distinct period, 0 from mart.feedback_scores
)
select period::integer as period, sum(n)::double as journeys from counted group by period order by period
