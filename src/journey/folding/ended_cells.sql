-- One row per quarter, segment and persona: customers of the journeys that ended in it, as foldCells takes them.
create or replace temp table ended_cells as
select period, segment, persona, 0 as child, count(distinct customer_id)::double as customers from ended_journeys group by all order by all
