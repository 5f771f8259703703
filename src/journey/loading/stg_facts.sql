-- One row per fact on a customer that a rule may use.
create or replace table stg_facts (file_id usmallint, line bigint, key_set_id ubigint, field varchar, content varchar)
