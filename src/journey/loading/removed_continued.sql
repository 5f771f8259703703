-- One row per row that continues another of which nothing is left once removed_rows is taken out: it goes with it.
create or replace temp table removed_continued as
with left_lines as (
  select file_id, line from stg_interactions where file_id in (select file_id from stg_continued)
  union
  select file_id, line from stg_feedback where file_id in (select file_id from stg_continued)
),
owners as (
  select file_id, line, true as is_left from left_lines
  union
  select file_id, line, false from removed_rows anti join left_lines using (file_id, line)
)
select stg_continued.file_id, stg_continued.line
from stg_continued
asof join owners on owners.file_id = stg_continued.file_id and stg_continued.line > owners.line
where not owners.is_left
