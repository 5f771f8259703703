-- One row per row that only continues the one above it (further articles of an order): kept, with nothing of its own.
create or replace table stg_continued (file_id usmallint, line bigint)
