-- Adds the sets of keys that the reading's rows carry.
insert into stg_key_sets
select key_set_id, any_value(key_text) from reading_rows where code is null and key_text <> '' group by key_set_id
