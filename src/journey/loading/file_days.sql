-- One row per file, event and day of what it tells: how many interactions and feedback.
create or replace temp table file_days as
with moments as (
  select file_id, kind_id, local_time(happened_at)::date as day, count(*) as n
  from stg_interactions
  where not is_feedback
  group by all
  union all
  select file_id, kind_id, local_time(happened_at)::date, count(*)
  from stg_feedback
  group by all
)
select moments.file_id, stg_kinds.source, coalesce(stg_kinds.event, '') as event, moments.day, sum(moments.n) as n
from moments
left join stg_kinds using (kind_id)
group by all
