-- What every reading of every file adds to: typed, in the company's zone, still keyed as the exports key.

-- One row per interaction of a customer, as one export tells it.
create or replace table stg_interactions (
  file_id usmallint, line bigint, happened_at timestamp, is_date_only boolean, key_set_id ubigint, kind_id ubigint,
  is_feedback boolean
);
-- One row per feedback; `score` from −2 to +2, null when it has words only.
create or replace table stg_feedback (
  file_id usmallint, line bigint, happened_at timestamp, key_set_id ubigint, kind_id ubigint,
  score double, declared varchar, words varchar, names varchar
);
-- One row per row that only continues the one above it (further articles of an order): kept, with nothing of its own.
create or replace table stg_continued (file_id usmallint, line bigint);
-- One row per fact on a customer that a rule may use.
create or replace table stg_facts (file_id usmallint, line bigint, key_set_id ubigint, field varchar, content varchar);
-- One row per distinct set of keys seen together on a row.
create or replace table stg_key_sets (key_set_id ubigint, key_text varchar);
-- One row per distinct kind of interaction, as the exports name it.
create or replace table stg_kinds (kind_id ubigint, source varchar, event varchar, page varchar, via varchar, device varchar);
