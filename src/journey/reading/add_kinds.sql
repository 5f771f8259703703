-- Adds the kinds of interaction that the reading names.
insert into stg_kinds
select kind_id, any_value(source), any_value(event), any_value(page), any_value(via), any_value(device)
from reading_rows where code is null
group by kind_id
