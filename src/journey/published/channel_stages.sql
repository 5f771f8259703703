-- One row per period, group told apart, channel of the first step (the lowest number of its first touchpoints; −4: the smaller ones) and stage:
-- mature journeys, and those of them that reached the stage.
create or replace table mart.channel_stages as
select
  channel_counts.period,
  to_segment as segment,
  to_persona as persona,
  to_child::smallint as channel_id,
  stages.stage_id,
  sum(n)::uinteger as entrants,
  coalesce(sum(n) filter (reached_stage >= stages.stage_id), 0)::uinteger as reached,
  sum(customers)::uinteger as customers
from channel_counts
join channel_labels on channel_labels.child = channel_counts.channel_id
  and channel_labels.period = channel_counts.period and channel_labels.segment = channel_counts.segment
  and channel_labels.persona = channel_counts.persona
cross join stages
group by all
order by all
