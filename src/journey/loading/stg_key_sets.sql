-- One row per distinct set of keys seen together on a row.
create or replace table stg_key_sets (key_set_id ubigint, key_text varchar)
