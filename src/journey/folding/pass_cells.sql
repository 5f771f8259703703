-- One row per period, segment, persona and touchpoint passed: customers, as foldCells takes them.
create or replace temp table pass_cells as
select period, segment, persona, touchpoint_id as child, sum(customers)::double as customers from pass_counts group by all order by all
