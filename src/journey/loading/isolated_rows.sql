-- One row per interaction or feedback whose date stands alone in the future, from the year of isolated_from on.
create or replace temp table isolated_rows as
select rowid as row_id, false as in_feedback, file_id, line, kind_id, happened_at, null::usmallint as other_id
from stg_interactions
where not is_feedback and happened_at >= (select first_at from isolated_from)
union all
select rowid, true, file_id, line, kind_id, happened_at, null
from stg_feedback
where happened_at >= (select first_at from isolated_from)
