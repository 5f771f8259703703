-- One row per period and leaf (segment, persona): customers with a journey that reached the goal for a known amount, as foldCells takes them.
create or replace temp table amount_cells as
select
  journey_amounts.period,
  outcome_labels.to_segment as segment,
  outcome_labels.to_persona as persona,
  0 as child,
  count(distinct journey_amounts.customer_id)::double as customers
from journey_amounts
join outcome_labels using (period, segment, persona)
group by all
order by all
