-- One row per hour of the company's clocks (24: a date without an hour), whether the company began it, and stage (255: not told): interactions of the filter.
select
  hour::integer as hour,
  is_ours,
  stage_id::integer as stage,
  sum(n)::double as n
from mart.hours
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by hour, is_ours, stage_id
order by hour, is_ours, stage_id
