-- One row per loaded file: its family, the tool and format that it shares with other exports of the same.
create or replace temp table file_families as
select file_id::usmallint as file_id, family from file_family_texts
