-- One row per period, segment, persona and stage: customers with a time to that stage, as foldCells takes them.
create or replace temp table stage_time_cells as
select period, segment, persona, stage_id::integer as child, sum(customers)::double as customers
from stage_time_bins
group by all
order by all
