-- One row per persona, segment, stage and pattern: how many customers have so many journeys timed up to it, and so many of them slower than
-- the median of their segment over both quarters.
with pair as (
  from timed_moves where period in ($period, $compare)
),
medians as (
  select segment, stage_id, median(seconds) as seconds from pair group by all
),
customers as (
  select
    pair.customer_id,
    pair.persona,
    pair.segment,
    pair.stage_id,
    count(*) filter (period = $period) as n,
    count(*) filter (period = $period and pair.seconds > medians.seconds) as y,
    count(*) filter (period = $compare) as n_before,
    count(*) filter (period = $compare and pair.seconds > medians.seconds) as y_before
  from pair
  join medians using (segment, stage_id)
  group by all
)
select
  persona::integer as persona,
  segment::integer as segment,
  'slow' as measure,
  stage_id::integer as place,
  n::double as n,
  y::double as successes,
  n_before::double as n_before,
  y_before::double as successes_before,
  count(*)::double as customers
from customers
group by all
order by all
