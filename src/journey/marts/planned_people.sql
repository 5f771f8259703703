-- One row per customer, touchpoint and occasion that they were to come to from there: the day of the occasion, the later stage that people come to
-- on it, how many days ahead the customer was first there (0 or less: on the day or after it), and whether they came.
-- The day is of the occasion, the same for who came and who did not: the first of a week at most that holds its arrivals, over when the data ends.
-- A name that comes back after half a year is another edition, and who was there before is one of the next; one under which people come all year
-- round is no occasion, and one whose arrivals are mostly of people unknown before tells nobody apart. Never published.
create or replace table planned_people as
with told as (
  select distinct
    stg_occasions.occasion,
    kind_touchpoints.touchpoint_id,
    touchpoints.stage_id,
    key_set_customers.customer_id,
    local_time(stg_interactions.happened_at)::date as day
  from stg_occasions
  join stg_interactions using (file_id, line)
  join kind_touchpoints using (kind_id)
  join touchpoints using (touchpoint_id)
  join key_set_customers on key_set_customers.key_set_id = stg_interactions.key_set_id
  where touchpoints.stage_id > 0 and not touchpoints.sends and not stg_interactions.is_feedback
),
days as (
  select occasion, stage_id, day, count(distinct customer_id) as customers from told group by all
),
spaced as (
  select *, day - lag(day) over (partition by occasion, stage_id order by day) > 180 as begins from days
),
editions as (
  select *, count(*) filter (begins) over (partition by occasion, stage_id order by day) as edition from spaced
),
weighed as (
  select *, sum(customers) over (partition by occasion, stage_id, edition) as all_customers from editions
),
starts as (
  select
    occasion,
    stage_id,
    edition,
    min(day) filter (10 * customers >= all_customers) as day,
    max(day) as last_day,
    any_value(all_customers) as all_customers
  from weighed
  group by all
),
held as (
  select starts.occasion, starts.stage_id, starts.edition, starts.day, starts.last_day
  from starts
  join editions
    on editions.occasion = starts.occasion
    and editions.stage_id = starts.stage_id
    and editions.day between starts.day and starts.day + 6
  where starts.last_day < (select local_time(ends_at)::date from data_ends)
  group by starts.occasion, starts.stage_id, starts.edition, starts.day, starts.last_day, starts.all_customers
  having 20 * sum(editions.customers) >= 19 * starts.all_customers
),
paired as (
  select told.occasion, told.touchpoint_id, min(held.stage_id) as to_stage
  from told
  join held on held.occasion = told.occasion and held.stage_id > told.stage_id
  group by all
),
-- Of the editions that were not over, the next one.
meant as (
  select
    told.occasion,
    told.touchpoint_id,
    told.customer_id,
    paired.to_stage,
    told.day as booked_on,
    min(starts.edition) as edition
  from told
  join paired using (occasion, touchpoint_id)
  join starts on starts.occasion = told.occasion and starts.stage_id = paired.to_stage and starts.last_day >= told.day
  group by all
),
booked as (
  select occasion, touchpoint_id, customer_id, to_stage, edition, min(booked_on) as booked_on from meant group by all
),
planned as (
  select booked.*, held.day, median(booked.booked_on) over (partition by booked.occasion, touchpoint_id, booked.edition) as usual
  from booked
  join held on held.occasion = booked.occasion and held.stage_id = booked.to_stage and held.edition = booked.edition
),
arrived as (
  select distinct occasion, stage_id as to_stage, edition, customer_id
  from told
  join editions using (occasion, stage_id, day)
),
known as (
  select led.occasion, led.touchpoint_id, led.edition
  from (select distinct occasion, touchpoint_id, to_stage, edition from planned where usual < day) as led
  join arrived using (occasion, to_stage, edition)
  left join booked using (occasion, touchpoint_id, to_stage, edition, customer_id)
  group by all
  having 5 * count(booked.booked_on) >= 4 * count(*)
)
select
  planned.customer_id,
  planned.touchpoint_id,
  planned.to_stage,
  planned.day,
  period_shown(planned.day::timestamp, first_period) as period,
  planned.day - planned.booked_on as days_ahead,
  arrived.customer_id is not null as came
from planned
join known using (occasion, touchpoint_id, edition)
left join arrived using (occasion, to_stage, edition, customer_id)
cross join told_periods
order by planned.customer_id, planned.touchpoint_id, planned.day, planned.occasion
