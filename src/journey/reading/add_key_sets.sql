-- Adds the usable sets of keys that the reading's rows carry.
insert into stg_key_sets
select key_set_id, key_text from reading_key_sets where key_text <> ''
