-- Drops the keys of rows whose every key is a placeholder: whose they are is unknown.
update reading_rows
set code = case when needs_key then 'key-missing' end, key_text = ''
where key_set_id in (select key_set_id from reading_key_sets where key_text = '') and code is null
