-- One row per period, segment, persona and last touchpoint: customers, as foldCells takes them.
create or replace temp table stop_cells as
select period, segment, persona, touchpoint_id as child, sum(customers)::double as customers
from pass_counts
where is_last
group by all
order by all
