-- One row per objective about a delay and quarter: the customers whose journeys came to where the delay begins (`passed`), the journeys that
-- did so `horizon_seconds` before what is known ends (`n`, of `customers`), how many of these were where it ends within the delay, and the
-- median of their time. A journey that never got there took longer than any other; a median among those is null.
with asked as (
  select
    objective::integer as objective,
    from_touchpoint::usmallint as from_touchpoint,
    to_touchpoint::usmallint as to_touchpoint,
    seconds::double as seconds,
    horizon_seconds::double as horizon_seconds
  from objective_delays
),
begun as (
  select
    asked.objective,
    asked.to_touchpoint,
    asked.seconds,
    asked.horizon_seconds,
    steps.journey_id,
    min(steps.step_no) as step_no,
    min(steps.entered_at) as began_at
  from asked
  join steps on steps.touchpoint_id = asked.from_touchpoint
  group by all
),
ended as (
  select begun.objective, begun.journey_id, min(steps.entered_at) as ended_at
  from begun
  join steps
    on steps.journey_id = begun.journey_id
    and steps.touchpoint_id = begun.to_touchpoint
    and steps.step_no > begun.step_no
  group by all
),
timed as (
  select
    begun.objective,
    journeys.period,
    journeys.customer_id,
    begun.seconds,
    epoch(begun.began_at) + begun.horizon_seconds <= epoch(data_ends.known_until) as is_known,
    coalesce(epoch(ended.ended_at) - epoch(begun.began_at), 'infinity'::double) as took
  from begun
  join journeys using (journey_id)
  left join ended using (objective, journey_id)
  cross join data_ends
),
counted as (
  select
    objective,
    period,
    count(distinct customer_id)::double as passed,
    count(*) filter (is_known)::double as n,
    count(distinct customer_id) filter (is_known)::double as customers,
    count(*) filter (is_known and took <= seconds)::double as within,
    list_sort(list(took) filter (is_known)) as times
  from timed
  group by objective, period
),
halved as (
  select
    * exclude (times),
    -- The two in the middle; the same one where their number is odd.
    (list_extract(times, ((n + 1) // 2)::integer) + list_extract(times, (n // 2 + 1)::integer)) / 2 as middle
  from counted
)
select
  * exclude (middle),
  case when isfinite(middle) then middle end as median
from halved
order by objective, period
