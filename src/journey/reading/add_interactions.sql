-- Adds the reading's usable rows: one interaction each.
insert into stg_interactions
select file_id, line, happened_at, is_date_only, key_set_id, kind_id, false from reading_rows where code is null
