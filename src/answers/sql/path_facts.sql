-- One row: journeys of the filter (that pass the touchpoint, when it is not null), the mature ones and those of them that reached the goal, the mature
-- ones of existing customers beside them, how many go back and forth (A→B→A), and how many cross sources.
with selected as (
  select n, mature, mature_existing, converted, returns, crossing, period, persona, segment from mart.outcomes where $touchpoint is null
  union all
  select n, mature, mature_existing, converted, returns, crossing, period, persona, segment from mart.passes where touchpoint_id = $touchpoint
)
select
  coalesce(sum(n), 0)::double as n,
  coalesce(sum(mature), 0)::double as mature,
  coalesce(sum(mature_existing), 0)::double as mature_existing,
  coalesce(sum(converted), 0)::double as converted,
  coalesce(sum(returns), 0)::double as returns,
  coalesce(sum(crossing), 0)::double as crossing
from selected
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
