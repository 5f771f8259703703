-- One row per period, persona, segment, pair of touchpoints that follow each other and bin (as in stage_times): how many times.
-- `steps` lies in order (see core/steps.sql): the next row is the next step. Materialized, because this engine counts some rows twice
-- when a window without partition feeds a join directly (1.4.3: always on one thread, now and then on two).
create or replace table mart.path_times as
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
  journeys.persona,
  journeys.segment,
  followed.touchpoint_id,
  followed.next_touchpoint_id,
  floor(8 * log2(1 + followed.seconds))::utinyint as bin,
  count(*)::uinteger as n
from followed
join journeys using (journey_id)
where followed.next_journey_id = followed.journey_id and journeys.is_placed
group by all
order by all
