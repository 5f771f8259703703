-- One row per row of an export that names the occasion it is about (a congress, a workshop), folded.
create or replace table stg_occasions (file_id usmallint, line bigint, occasion varchar)
