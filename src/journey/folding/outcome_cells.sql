-- One row per period, segment and persona: customers of its placed journeys, as foldCells takes them.
create or replace temp table outcome_cells as
select period, segment, persona, 0 as child, sum(customers)::double as customers from journey_counts group by all order by all
