-- Adds the reading's usable rows, the lines of one order as one interaction: the first. The others only continue it. The tickets of one
-- order are its lines too: their keys still say whose they are.
insert into stg_interactions
select file_id, line, happened_at, is_date_only, key_set_id, kind_id, false
from reading_rows
where code is null
qualify row_number() over (
  partition by
    file_id,
    case when contains(key_text, 'order:') and contains(key_text, chr(31) || 'pass:')
      then hash(regexp_replace(key_text, '\x1Fpass:[^\x1F]*', '', 'g'))
      else key_set_id end,
    kind_id, happened_at
  order by line
) = 1;
insert into stg_continued
select distinct file_id, line
from reading_rows
where code is null
  and (file_id, line) not in (select (file_id, line) from stg_interactions)
  and (file_id, line) not in (select (file_id, line) from stg_continued)
