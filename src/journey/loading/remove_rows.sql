-- Removes the interactions and feedback of removed_rows from staging; leaving a feedback is an interaction that goes with it.
delete from stg_feedback where rowid in (select row_id from removed_rows where in_feedback);
delete from stg_interactions where rowid in (select row_id from removed_rows where not in_feedback);
delete from stg_interactions
where is_feedback and (file_id, line, kind_id) in (select (file_id, line, kind_id) from removed_rows where in_feedback)
