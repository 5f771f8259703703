-- One row per period, segment, persona and channel of the first step: customers of mature journeys, as foldCells takes them.
create or replace temp table channel_cells as
select period, segment, persona, channel_id as child, sum(customers)::double as customers from channel_counts group by all order by all
