-- Removes the rows of removed_continued from staging.
delete from stg_continued where (file_id, line) in (select (file_id, line) from removed_continued)
