-- One row per measure, month and stage, of everybody: journeys that begin in it (the mature ones, and those that reached the stage), or what is said
-- in it (how many opinions, of how many customers, their sum and its error).
with known as (
  select 'reached' as measure, month, stage_id, n, customers, mature, reached, null::double as total, null::double as score_error
  from mart.month_outcomes
  union all
  select 'feeling', month, stage_id, n, customers, null, null, total, score_error
  from mart.month_opinions
)
select
  measure,
  month::integer as month,
  stage_id::integer as stage,
  n::double as n,
  customers::double as customers,
  mature::double as mature,
  reached::double as reached,
  total / 1e6 as total,
  score_error
from known
order by measure, stage_id, month
