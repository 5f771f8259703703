-- One row per period and leaf (segment, persona): customers with a journey that reached the goal, as foldCells takes them.
create or replace temp table effort_cells as
select
  journey_efforts.period,
  outcome_labels.to_segment as segment,
  outcome_labels.to_persona as persona,
  0 as child,
  count(distinct journey_efforts.customer_id)::double as customers
from journey_efforts
join outcome_labels using (period, segment, persona)
group by all
order by all
