-- One row per file and year of what it tells: how many interactions and feedback, the first and the last.
create or replace temp table file_years as
with moments as (
  select file_id, happened_at from stg_interactions where not is_feedback
  union all
  select file_id, happened_at from stg_feedback
)
select
  file_id, year(happened_at) as year, count(*) as n, min(happened_at) as first_at, max(happened_at) as last_at
from moments
group by all
