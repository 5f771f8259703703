-- One row per source whose rows tell several moments each (booked, left, back), one row in five at least: the last day on which a row of it
-- began. Its export was written on that day or later.
create or replace temp table row_starts as
with starts as (
  select file_id, line, any_value(kind_id) as kind_id, local_time(min(happened_at))::date as day, min(happened_at) < max(happened_at) as has_several
  from stg_interactions
  where line > 0 and not is_feedback
  group by file_id, line
)
select stg_kinds.source, max(starts.day) as begun_until
from starts
join stg_kinds using (kind_id)
group by stg_kinds.source
having 5 * count(*) filter (has_several) >= count(*)
