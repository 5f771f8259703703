-- One row per distinct kind of interaction, as the exports name it.
create or replace table stg_kinds (kind_id ubigint, source varchar, event varchar, page varchar, via varchar, device varchar)
