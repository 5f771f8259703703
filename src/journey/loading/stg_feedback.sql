-- One row per feedback; `score` from −2 to +2, null when it has words only.
create or replace table stg_feedback (
  file_id usmallint, line bigint, happened_at timestamp, key_set_id ubigint, kind_id ubigint,
  score double, declared varchar, words varchar, names varchar
)
