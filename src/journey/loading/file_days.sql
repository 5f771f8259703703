-- One row per file, event and day of what it tells: how many interactions and feedback.
create or replace temp table file_days as
with days as (
  select file_id, kind_id, local_time(happened_at)::date as day, count(*) as n from file_moments group by all
)
select days.file_id, stg_kinds.source, coalesce(stg_kinds.event, '') as event, days.day, sum(days.n) as n
from days
left join stg_kinds using (kind_id)
group by all
