-- One row per filter that can be foreseen (period null: all; with one persona or one segment, null: any) and span of days: how many journeys reached the
-- goal in it, with the quartiles of all of the filter. `span`: the first of its days.
with spans as (
  select
    *,
    case
      when seconds < 86400 then 0
      when seconds < 3 * 86400 then 1
      when seconds < 8 * 86400 then 3
      when seconds < 15 * 86400 then 8
      when seconds < 31 * 86400 then 15
      when seconds < 61 * 86400 then 31
      else 61
    end as span
  from goal_times
),
counted as (
  select period, segment, persona, span, count(*)::double as n
  from spans
  group by grouping sets (
    (span), (span, segment), (span, persona), (period, span), (period, span, segment), (period, span, persona)
  )
),
quartiles as (
  select
    period, segment, persona,
    quantile_cont(seconds, 0.25) as q1,
    quantile_cont(seconds, 0.5) as median,
    quantile_cont(seconds, 0.75) as q3
  from goal_times
  group by grouping sets ((), (segment), (persona), (period), (period, segment), (period, persona))
)
select counted.*, quartiles.q1, quartiles.median, quartiles.q3
from counted
join quartiles
  on counted.period is not distinct from quartiles.period and counted.segment is not distinct from quartiles.segment
  and counted.persona is not distinct from quartiles.persona
order by all
