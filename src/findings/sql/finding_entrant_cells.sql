-- One row per period and group that outcomes tell apart: customers with mature journeys, as foldCells takes them. Of a young quarter they are fewer
-- than those that outcomes were folded by.
create or replace temp table finding_entrant_cells as
select
  period,
  outcome_labels.to_segment as segment,
  outcome_labels.to_persona as persona,
  0 as child,
  (coalesce(sum(customers) filter (customer_id is null), 0) + count(distinct customer_id))::double as customers
from finding_entrants
join outcome_labels using (period, segment, persona)
group by all
order by all
