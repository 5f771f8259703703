-- One row per file and event that tells of days to come: the last day that was lived when it was written. What is later is a plan.
-- The file's own export date says it, where it has one that is believed. Where it has none, the others do: days after all of theirs, by
-- more than a journey's gap, in a source that has only a few left there (a third of its usual number a day, or less: one that goes on as
-- before is alive, and it is the others that ended). Then all that comes after the others is of the same plan.
-- (A folder of one source is compared event by event: bookings end when the file was written, departures later.)
create or replace temp table planned_from as
with told as (
  select file_days.*, exported_on, case when is_alone then file_days.event else file_days.source end as unit
  from file_days
  left join file_exports using (file_id)
  cross join (select count(distinct source) = 1 as is_alone from file_days)
),
lived as (
  select * from told where exported_on is null or day <= exported_on
),
units as (
  select unit, min(day) as first_day, max(day) as last_day, sum(n) as n
  from lived
  where unit is not null
  group by unit
  order by n desc, unit
  limit 40
),
ends as (
  select distinct last_day as ends_on from units
),
-- How many a day, up to a day on which others end and after it.
counts as (
  select
    ends.ends_on,
    units.unit,
    sum(lived.n) filter (lived.day <= ends.ends_on) as before,
    sum(lived.n) filter (lived.day > ends.ends_on) as after
  from ends
  cross join units
  join lived on lived.unit = units.unit
  group by all
),
paces as (
  select
    counts.ends_on,
    counts.unit,
    units.last_day > counts.ends_on + plan_gap.days as is_beyond,
    counts.before / (counts.ends_on - units.first_day + 1) as pace_before,
    counts.after / (units.last_day - counts.ends_on) as pace_after
  from counts
  join units using (unit)
  cross join plan_gap
),
found as (
  select min(ends_on) as ends_on
  from (
    select ends_on
    from paces
    group by ends_on
    having bool_or(is_beyond)
      and bool_and(not is_beyond or coalesce(3 * pace_after <= pace_before, false))
      and 2 * count(*) filter (not is_beyond) >= count(*)
  )
),
beyond as (
  select paces.unit, paces.ends_on from paces join found using (ends_on) where is_beyond
)
select
  told.file_id,
  told.event,
  least(any_value(told.exported_on), any_value(beyond.ends_on)) as lived_until
from told
left join beyond using (unit)
where told.day > least(told.exported_on, beyond.ends_on)
group by told.file_id, told.event
