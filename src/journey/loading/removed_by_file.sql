-- One row per file: rows of which nothing is left once removed_rows is taken out (and those that continue them), the first of them, and what was removed in all.
-- (Rows of a large file read by the engine have no line, and one interaction each.)
with left_lines as (
  select file_id, line from stg_interactions where line > 0 and file_id in (select file_id from removed_rows)
  union all
  select file_id, line from stg_feedback where file_id in (select file_id from removed_rows)
),
lost as (
  select file_id, line, other_id, happened_at, not exists (
    select 1 from left_lines where left_lines.file_id = removed_rows.file_id and left_lines.line = removed_rows.line
  ) as is_whole
  from removed_rows
),
continued as (
  select file_id, count(*) as n from removed_continued group by file_id
)
select
  file_id::integer as file_id,
  (count(*) filter (line = 0) + count(distinct line) filter (line > 0 and is_whole) + coalesce(any_value(continued.n), 0))::double as n,
  nullif(coalesce(min(line) filter (is_whole), min(line)), 0)::double as line,
  arg_min(strftime(local_time(happened_at), '%Y-%m-%d'), line) as found,
  count(*)::double as moments,
  mode(other_id)::integer as other_id
from lost
left join continued using (file_id)
group by file_id
order by file_id
