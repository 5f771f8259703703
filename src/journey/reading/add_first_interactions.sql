-- Adds the reading's usable rows, the lines of one order as one interaction: the first. The others only continue it.
insert into stg_interactions
select file_id, line, happened_at, is_date_only, key_set_id, kind_id, false
from reading_rows
where code is null
qualify row_number() over (partition by key_set_id, kind_id, happened_at order by line) = 1;
insert into stg_continued
select distinct file_id, line
from reading_rows
where code is null
  and (file_id, line) not in (select (file_id, line) from stg_interactions)
  and (file_id, line) not in (select (file_id, line) from stg_continued)
