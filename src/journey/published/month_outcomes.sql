-- One row per month and stage: placed journeys of everybody that begin in it and not after the goal, the mature ones, and those of them that reached
-- the stage. Of a quarter all months are told or none: where one of them is of fewer customers than may be told, it would be found by subtracting
-- the others from the quarter. Personas and segments are told by quarter alone. `customers` are the month's.
create or replace table mart.month_outcomes as
with shown as (
  select *, local_time(started_at) as shown from journeys where is_placed and period > 1
),
begun as (
  select period, month_number(shown) as month, customer_id, is_existing, is_mature, reached_stage from shown
),
sized as (
  select period, month, count(distinct customer_id) as customers from begun group by all
),
told as (
  select period from sized group by period having min(customers) >= (select k from small_group)
)
select
  begun.month,
  stages.stage_id,
  count(*) filter (not is_existing)::uinteger as n,
  count(*) filter (not is_existing and is_mature)::uinteger as mature,
  count(*) filter (not is_existing and is_mature and reached_stage >= stages.stage_id)::uinteger as reached,
  any_value(sized.customers)::uinteger as customers
from begun
semi join told using (period)
join sized using (period, month)
cross join stages
group by begun.month, stages.stage_id
order by all
