-- One row per period, group and touchpoint that passes tell apart: customers whose mature journeys pass it, as foldCells takes them.
create or replace temp table finding_pass_cells as
select
  finding_passes.period,
  pass_labels.to_segment as segment,
  pass_labels.to_persona as persona,
  pass_labels.to_child as child,
  (coalesce(sum(customers) filter (customer_id is null), 0) + count(distinct customer_id))::double as customers
from finding_passes
join outcome_labels using (period, segment, persona)
join pass_labels on pass_labels.child = finding_passes.touchpoint_id and pass_labels.period = finding_passes.period
  and pass_labels.segment = outcome_labels.to_segment and pass_labels.persona = outcome_labels.to_persona
where pass_labels.to_child = pass_labels.child
group by all
order by all
