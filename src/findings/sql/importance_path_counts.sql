-- One row per period, leaf (segment, persona), part of the customers, whole path and whether it reached the goal: mature journeys that began before
-- it. Dropped once it is read.
create or replace temp table importance_path_counts as
select
  journeys.period,
  outcome_labels.to_segment as segment,
  outcome_labels.to_persona as persona,
  (journeys.customer_id % 32)::utinyint as part,
  paths.path_id,
  journeys.reached_stage >= (select stage_id from goal_stage) as is_converted,
  count(*) as n
from journeys
join paths using (path)
join outcome_labels using (period, segment, persona)
where journeys.is_placed and journeys.is_mature and not journeys.is_existing
group by all
