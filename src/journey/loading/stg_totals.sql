-- One row per kind of page or event that a report of totals counts: how often, in views, events, visits or people. Nobody is told from another in it.
create or replace table stg_totals (file_id usmallint, kind_id ubigint, unit varchar, n double)
