-- One row per period, persona, segment, pair of touchpoints that follow each other and bin (as in stage_times): how many times.
create or replace table mart.path_times as
with followed as (
  select
    journey_id,
    touchpoint_id,
    lead(touchpoint_id) over in_order as next_touchpoint_id,
    epoch(lead(entered_at) over in_order - left_at) as seconds
  from steps
  window in_order as (partition by journey_id order by step_no)
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
where followed.next_touchpoint_id is not null and journeys.is_placed
group by all
order by all
