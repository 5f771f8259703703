-- Adds the reading's usable rows: leaving feedback is an interaction too, when it is known whose.
insert into stg_interactions
select file_id, line, happened_at, is_date_only, key_set_id, kind_id, true from scored_rows where code is null and key_text <> ''
