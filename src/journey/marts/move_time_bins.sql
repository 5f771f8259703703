-- One row per period, segment, persona, pair of touchpoints that follow each other and bin (as in stage_time_bins): how many times, and their
-- seconds in all. `steps` lies in order (see core/steps.sql): the next row is the next step. Materialized, because this engine counts some
-- rows twice when a window without partition feeds a join directly (1.4.3: always on one thread, now and then on two). Never published.
create or replace table move_time_bins as
with followed as materialized (
  select
    journey_id,
    touchpoint_id,
    lead(journey_id) over () as next_journey_id,
    lead(touchpoint_id) over () as next_touchpoint_id,
    epoch(lead(entered_at) over () - left_at) as seconds
  from steps
)
select
  journeys.period,
  journeys.segment,
  journeys.persona,
  followed.touchpoint_id,
  followed.next_touchpoint_id,
  floor(70 * log2(1 + followed.seconds))::usmallint as bin,
  count(*)::uinteger as n,
  sum(followed.seconds::bigint)::double as seconds
from followed
join journeys using (journey_id)
where journeys.is_placed
  and case
    when followed.next_journey_id < followed.journey_id then error('steps out of order')
    else followed.next_journey_id = followed.journey_id
  end
group by all
order by all
