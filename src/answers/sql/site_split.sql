-- One row per quarter where many who reached the goal came back to it after a pause longer than the gap, so that one journey reads as two: the first
-- lost, the second begun at the goal. How many, and the days without anything that nine in ten of these pauses do not pass.
with arrivals as (
  select
    journeys.*,
    firsts.shows_goal as begins_at_goal,
    lag(journeys.journey_id) over of_customer as earlier_id,
    date_diff('second', lag(journeys.ended_at) over of_customer, journeys.started_at) / 86400 as pause
  from journeys
  left join touchpoints as firsts on firsts.touchpoint_id = unicode(ltrim(journeys.path, '0')) - 48
  where journeys.is_placed
  window of_customer as (partition by journeys.customer_id order by journeys.started_at, journeys.journey_id)
),
split as (
  select arrivals.period, arrivals.customer_id, arrivals.pause
  from arrivals
  join segment_times using (segment)
  join ended_journeys as earlier on earlier.journey_id = arrivals.earlier_id and earlier.ending = 'lost'
  where arrivals.begins_at_goal and not arrivals.is_existing and arrivals.pause <= 2 * segment_times.gap_seconds / 86400
),
reached as (
  select period, count(*) as n from journeys, goal_stage where is_placed and not is_existing and reached_stage >= stage_id group by period
)
select split.period::integer as period, count(*)::double as n, ceil(quantile_cont(split.pause, 0.9))::double as days
from split
join reached using (period)
group by split.period, reached.n
having count(distinct split.customer_id) >= $threshold and count(*) >= 0.1 * reached.n
order by split.period
