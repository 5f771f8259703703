-- One row per row of read_rows: what is asked of them several times is then read once.
create or replace temp table reading_rows as from read_rows
