-- One row per period, segment, persona and theme: customers whose scored words speak of it, as foldCells takes them.
create or replace temp table theme_cells as
select period, segment, persona, theme_id::integer as child, count(distinct customer_id)::double as customers
from theme_opinions
group by all
order by all
