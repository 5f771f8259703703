-- One row per row and reading of the file at hand: why the reading could not use it (null: it could), and what it found.
create or replace temp table outcomes (file_id usmallint, line bigint, code varchar, found varchar, column_name varchar, continues boolean)
