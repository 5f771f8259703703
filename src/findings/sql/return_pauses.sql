-- One row per segment and stage before the goal: the whole days without anything after which a journey counts as interrupted there: what three in four
-- of those who go on take at most, a day at least. A segment in which few go on has the pause of all. Never published.
create or replace table return_pauses as
with told as (
  select segment, stage_id, customer_id, ceil(seconds_to_next / 86400) as days
  from return_steps
  where stage_id between 1 and (select stage_id - 1 from goal_stage) and seconds_to_next is not null
),
-- Whole days are few: what most take at most is found among them, not among all that was seen.
by_days as (
  select segment, stage_id, days, count(*) as n from told group by all
),
people as (
  select stage_id, segment, count(distinct customer_id) as customers from told group by grouping sets ((stage_id, segment), (stage_id))
),
pauses as (
  select stage_id, segment, greatest(min(days) filter (until >= 0.75 * total), 1)::integer as days
  from (
    select
      *,
      sum(n) over (partition by stage_id, segment order by days) as until,
      sum(n) over (partition by stage_id, segment) as total
    from (
      select stage_id, segment, days, sum(n) as n from by_days group by grouping sets ((stage_id, segment, days), (stage_id, days))
    )
  )
  group by stage_id, segment
)
select
  everywhere.stage_id,
  segments.segment,
  coalesce(own.days, everywhere.days) as days
from pauses as everywhere
join (from people where segment is null) as of_all using (stage_id)
join (select distinct stage_id, segment from return_steps) as segments using (stage_id)
left join pauses as own
  on own.stage_id = everywhere.stage_id and own.segment = segments.segment and exists (
    from people where people.stage_id = own.stage_id and people.segment = own.segment and people.customers >= 30
  )
where everywhere.segment is null and of_all.customers >= 30
order by all
