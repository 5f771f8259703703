-- One row per interaction of a customer, as one export tells it.
create or replace table stg_interactions (
  file_id usmallint, line bigint, happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint,
  is_feedback boolean
)
