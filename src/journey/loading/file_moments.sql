-- One row per interaction and feedback that a file tells of: what kind of row, and when.
create or replace temp view file_moments as
select file_id, kind_id, happened_at from stg_interactions where not is_feedback
union all
select file_id, kind_id, happened_at from stg_feedback
