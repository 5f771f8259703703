-- One row per file that tells of days after $today, and of others until then: how many of its dates they are, and the first of them. Clocks of
-- elsewhere may be a day ahead.
with days as (
  select file_id, local_time(happened_at)::date as day, count(*) as n from file_moments group by all
)
select
  file_id::integer as file_id,
  (sum(n) filter (day > $today::date + 1))::double as n,
  (min(day) filter (day > $today::date + 1))::varchar as found
from days
group by file_id
having sum(n) filter (day > $today::date + 1) < sum(n)
order by file_id
