-- One row per cell of a column that holds people's names, linked to anything or not; a name may come back.
create or replace table stg_names (name varchar)
