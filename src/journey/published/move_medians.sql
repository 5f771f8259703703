-- One row per filter that can be foreseen (as in stage_quartiles) and pair of touchpoints that follow each other in enough customers' journeys: the
-- median time between them, in seconds, within one percent. `customers` are those known to have made the move when they first met the first.
create or replace table mart.move_medians as
with known as (
  select
    coalesce(period, 0)::smallint as period,
    coalesce(segment, 254)::utinyint as segment,
    coalesce(persona, 254)::utinyint as persona,
    source as touchpoint_id,
    target as next_touchpoint_id,
    sum(customers)::uinteger as customers
  from mart.links
  where anchor = source and not is_backward and place = 0 and source >= 0 and target >= 0
  group by grouping sets (
    (source, target), (source, target, segment), (source, target, persona),
    (period, source, target), (period, source, target, segment), (period, source, target, persona)
  )
),
bins as (
  select
    coalesce(period, 0)::smallint as period,
    coalesce(segment, 254)::utinyint as segment,
    coalesce(persona, 254)::utinyint as persona,
    touchpoint_id,
    next_touchpoint_id,
    bin,
    sum(n)::double as n,
    sum(seconds) / sum(n) as seconds
  from move_time_bins
  group by grouping sets (
    (touchpoint_id, next_touchpoint_id, bin), (touchpoint_id, next_touchpoint_id, bin, segment), (touchpoint_id, next_touchpoint_id, bin, persona),
    (period, touchpoint_id, next_touchpoint_id, bin), (period, touchpoint_id, next_touchpoint_id, bin, segment),
    (period, touchpoint_id, next_touchpoint_id, bin, persona)
  )
),
cumulated as (
  select
    *,
    sum(n) over (partition by period, segment, persona, touchpoint_id, next_touchpoint_id order by bin) as upto,
    sum(n) over (partition by period, segment, persona, touchpoint_id, next_touchpoint_id) as total
  from bins
),
medians as (
  select
    period, segment, persona, touchpoint_id, next_touchpoint_id,
    arg_min(seconds, bin) filter (upto >= 1 + floor((total - 1) / 2)) as lower,
    arg_min(seconds, bin) filter (upto >= 1 + ceil((total - 1) / 2)) as upper
  from cumulated
  group by all
)
select
  medians.period,
  medians.segment,
  medians.persona,
  medians.touchpoint_id::smallint as touchpoint_id,
  medians.next_touchpoint_id::smallint as next_touchpoint_id,
  coalesce(known.customers, 0)::uinteger as customers,
  (medians.lower + medians.upper) / 2 as median_seconds
from medians
left join known using (period, segment, persona, touchpoint_id, next_touchpoint_id)
where (select k from small_group) = 1 or coalesce(known.customers, 0) >= (select k from small_group)
order by all
