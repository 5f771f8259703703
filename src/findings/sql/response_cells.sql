-- One row per period, group and touchpoint at which requests are settled: of how many customers these are, as foldCells takes them.
create or replace temp table response_cells as
select period, segment, persona, touchpoint_id as child, count(distinct customer_id)::double as customers
from response_rows
group by all
order by all
