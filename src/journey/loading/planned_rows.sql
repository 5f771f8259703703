-- One row per interaction or feedback that was only planned when its export was written (planned_from).
create or replace temp table planned_rows as
select stg_interactions.rowid as row_id, false as in_feedback, file_id, line, stg_interactions.kind_id, happened_at, null::usmallint as other_id
from stg_interactions
join stg_kinds using (kind_id)
join planned_from using (file_id)
where not is_feedback and coalesce(stg_kinds.event, '') = planned_from.event and local_time(happened_at)::date > lived_until
union all
select stg_feedback.rowid, true, file_id, line, stg_feedback.kind_id, happened_at, null
from stg_feedback
join stg_kinds using (kind_id)
join planned_from using (file_id)
where coalesce(stg_kinds.event, '') = planned_from.event and local_time(happened_at)::date > lived_until
