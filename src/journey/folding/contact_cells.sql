-- One row per period, segment, persona and touchpoint: customers with a request there that thirty days are known after, as foldCells takes them.
create or replace temp table contact_cells as
select period, segment, persona, touchpoint_id::integer as child, count(distinct customer_id)::double as customers
from contacts
where is_known
group by all
order by all
