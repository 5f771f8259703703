-- One row per file and event that tells of days to come: the last day that was lived when it was written. What is later is a plan.
-- The file's own export date says it, where it has one that is believed. Where it has none, a source is taken to be written when the others
-- were: what it dates later than all of them, by more than a journey's gap, is planned where its rows had all begun by then (row_starts), or
-- where it has only a few left there (a third of its usual number a day, or less). One whose rows begin as before is alive, and it is the
-- others that ended. Where something is planned, all that comes after the others is of the same plan.
create or replace temp table planned_from as
with told as (
  select file_days.*, file_exports.exported_on
  from file_days
  left join file_exports using (file_id)
),
lived as (
  select * from told where exported_on is null or day <= exported_on
),
spans as (
  select source, min(day) as first_day, max(day) as last_day
  from lived
  where source is not null
  group by source
),
-- Nobody writes down a refund, a payment, a first purchase or an opinion before it is there: an export that has no other beside it was written on the last of them, or later.
records as (
  select source, max(day) as told_until
  from lived
  where (select count(*) from spans) = 1
    and regexp_matches(
      strip_accents(lower(event)),
      '(?:^|[^a-z])(?:refund\w*|rembours\w*|solved|resolved|resolue?s?|opened|clicked|paid|payee?s?|cancell?ed|annulee?s?|resiliation|resiliee?s?|churned|won|lost|perdue?s?|gagnee?s?|delivered|livree?s?|shipped|expediee?s?|fulfilled|signed|signee?s?|feedback|review|survey|avis|csat|nps|ces|rated|premiere?|first|derniere?|last)(?:$|[^a-z])'
    )
  group by source
),
units as (
  select spans.*, least(greatest(coalesce(row_starts.begun_until, last_day), coalesce(records.told_until, first_day)), last_day) as begun_until
  from spans
  left join row_starts using (source)
  left join records using (source)
),
ends as (
  select distinct begun_until as ends_on from units
),
counts as (
  select
    ends.ends_on,
    units.source,
    sum(lived.n) filter (lived.day <= ends.ends_on) as before,
    sum(lived.n) filter (lived.day > ends.ends_on) as after
  from ends
  cross join units
  join lived on lived.source = units.source
  group by all
),
paces as (
  select
    counts.ends_on,
    counts.source,
    units.last_day > counts.ends_on + plan_gap.days as is_beyond,
    units.begun_until <= counts.ends_on + plan_gap.days as has_begun,
    counts.before / (counts.ends_on - units.first_day + 1) as pace_before,
    counts.after / (units.last_day - counts.ends_on) as pace_after
  from counts
  join units using (source)
  cross join plan_gap
),
-- The first day on which others end and after which there are only plans; half of the sources have ended by then.
found as (
  select min(ends_on) as ends_on
  from (
    select ends_on
    from paces
    group by ends_on
    having bool_or(is_beyond)
      and bool_and(not is_beyond or has_begun or coalesce(3 * pace_after <= pace_before, false))
      and 2 * count(*) filter (has_begun) >= count(*)
  )
),
beyond as (
  select source, ends_on from paces join found using (ends_on) where is_beyond
)
select
  told.file_id,
  told.event,
  least(any_value(told.exported_on), any_value(beyond.ends_on)) as lived_until
from told
left join beyond using (source)
where told.day > least(told.exported_on, beyond.ends_on)
group by told.file_id, told.event
