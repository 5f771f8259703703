-- Adds the reading's usable rows: one feedback each.
insert into stg_feedback
select file_id, line, happened_at, key_set_id, kind_id, score, declared, words, names from scored_rows where code is null
