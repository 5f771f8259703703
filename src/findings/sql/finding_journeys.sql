-- One row per kind of mature journey: how many there are, each of a customer who has no other, or all of one
-- customer who has several (`customer_id`): what a customer does again is no news of somebody else.
-- `reached_stage` is how far it went within its window, for stages after the goal too: journeys of both quarters have had that time, and no more.
-- `window_steps` are the steps entered within the window: what the path was at the age that all mature journeys have.
create or replace table finding_journeys as
with mature as (
  select
    journeys.*,
    journeys.started_at + to_seconds(segment_times.window_seconds) as window_ends_at,
    segment_times.window_seconds + segment_times.gap_seconds as settled_seconds
  from journeys
  join segment_times using (segment)
  where journeys.is_mature and journeys.is_placed
),
-- Few journeys outlast their window: for the others every step counts.
outlasting as (
  select mature.journey_id, count(*) as window_steps
  from mature
  join steps using (journey_id)
  where mature.ended_at > mature.window_ends_at and steps.entered_at <= mature.window_ends_at
  group by mature.journey_id
),
often as (
  select customer_id from mature group by customer_id having count(*) > 1
)
select
  often.customer_id,
  mature.period,
  mature.persona,
  mature.segment,
  mature.path,
  mature.window_stage as reached_stage,
  mature.own_mask,
  mature.is_open,
  mature.is_existing,
  mature.started_at + to_seconds(mature.settled_seconds) <= data_ends.known_until as is_settled,
  coalesce(outlasting.window_steps, length(mature.path)) as window_steps,
  count(*) as journeys
from mature
left join outlasting using (journey_id)
left join often using (customer_id)
cross join data_ends
group by all
