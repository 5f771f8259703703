-- One row per period and group that outcomes tell apart: customers with mature journeys that begin before the goal, as foldCells takes them. They are
-- fewer than those of finding_entrant_cells, where some are existing customers.
create or replace temp table finding_newcomer_cells as
select
  period,
  outcome_labels.to_segment as segment,
  outcome_labels.to_persona as persona,
  0 as child,
  (coalesce(sum(customers) filter (customer_id is null), 0) + count(distinct customer_id))::double as customers
from finding_entrants
join outcome_labels using (period, segment, persona)
where not is_existing
group by all
order by all
