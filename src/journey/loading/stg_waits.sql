-- One row per row of an export that says how long somebody waited for what it tells, in seconds.
create or replace table stg_waits (file_id usmallint, line bigint, seconds double)
