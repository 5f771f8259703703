-- One row per segment and stage before the goal: the whole days without anything after which a journey counts as interrupted there: what three in four
-- of those who go on take at most, a day at least. A segment in which few go on has the pause of all. Never published.
create or replace table return_pauses as
with told as (
  select segment, stage_id, customer_id, seconds_to_next
  from return_steps
  where stage_id between 1 and (select stage_id - 1 from goal_stage) and seconds_to_next is not null
),
pauses as (
  select
    stage_id,
    segment,
    greatest(ceil(quantile_disc(seconds_to_next, 0.75) / 86400), 1)::integer as days,
    count(distinct customer_id) as customers
  from told
  group by grouping sets ((stage_id, segment), (stage_id))
)
select
  everywhere.stage_id,
  segments.segment,
  coalesce(own.days, everywhere.days) as days
from pauses as everywhere
join (select distinct stage_id, segment from return_steps) as segments using (stage_id)
left join pauses as own
  on own.stage_id = everywhere.stage_id and own.segment = segments.segment and own.customers >= 30
where everywhere.segment is null and everywhere.customers >= 30
order by all
