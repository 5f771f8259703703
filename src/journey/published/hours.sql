-- One row per period, group told apart, hour of the company's clocks (24: a date without an hour), whether the company began it or customers did,
-- and stage (255: not told): interactions, and of how many customers.
create or replace table mart.hours as
select
  hour_rows.period,
  to_segment as segment,
  to_persona as persona,
  (slot % 25)::utinyint as hour,
  slot >= 25 as is_ours,
  stage_id::utinyint as stage_id,
  sum(n)::uinteger as n,
  count(distinct customer_id)::uinteger as customers
from hour_rows
join (
  select
    *,
    case when to_child >= 10000 then (to_child - 10000) // 100 else to_child end as slot,
    case when to_child >= 10000 then (to_child - 10000) % 100 else 255 end as stage_id
  from hour_labels
  where to_child >= 0
) as labels
  on labels.child = hour_rows.child and labels.period = hour_rows.period
  and labels.segment = hour_rows.segment and labels.persona = hour_rows.persona
group by hour_rows.period, to_segment, to_persona, slot, stage_id
-- A customer comes at several hours: what is pooled counts them once for each, and may still be a small group.
having count(distinct customer_id) >= (select k from small_group)
order by all
