-- One row per file and year of what it tells: how many interactions and feedback, the first and the last.
create or replace temp table file_years as
select
  file_id, year(happened_at) as year, count(*) as n, min(happened_at) as first_at, max(happened_at) as last_at
from file_moments
group by all
