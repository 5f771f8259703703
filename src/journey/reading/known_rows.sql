-- One row per row of read_rows, each read anew whenever it is asked for: those whose every key is a placeholder say so, once `reading_key_sets` is made.
create or replace temp view known_rows as
select * replace (
  case
    when code is not null then code
    when needs_key and key_set_id in (select key_set_id from reading_key_sets where key_text = '') then 'key-missing'
  end as code
)
from read_rows
