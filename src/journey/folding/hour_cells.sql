-- One row per period, segment, persona and place in a day (marts/hour_rows.sql): customers, as foldCells takes them.
create or replace temp table hour_cells as
select period, segment, persona, child, count(*)::double as customers
from hour_rows
group by all
order by all
