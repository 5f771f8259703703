-- One row per file and code: rows set aside because no reading could use them, and cells unreadable in rows that another reading kept.
with ranked as (
  select *, list_position(
    ['row-excluded', 'key-missing', 'time-unreadable', 'rating-unreadable', 'feedback-empty', 'time-missing', 'opinion-undated'], code) as rank
  from outcomes
),
per_line as (
  select
    file_id,
    line,
    bool_or(code is null) or (any_value(continues) and bool_and(code = 'time-missing')) as is_kept,
    arg_min(code, rank) as code,
    arg_min(found, rank) as found,
    arg_min(column_name, rank) as column_name
  from ranked
  group by file_id, line
),
set_aside as (
  select file_id, code, true as sets_aside, count(*) as n, min(line) as line, arg_min(found, line) as found, arg_min(column_name, line) as column_name
  from per_line where not is_kept group by file_id, code
),
noted as (
  select file_id, code, false as sets_aside, count(*) as n, min(line) as line, arg_min(found, line) as found, arg_min(column_name, line) as column_name
  from outcomes semi join (select file_id, line from per_line where is_kept) as kept using (file_id, line)
  where code in ('time-unreadable', 'rating-unreadable', 'opinion-undated')
  group by file_id, code
)
select file_id, code, sets_aside, n, line, found, column_name from set_aside
union all
select file_id, code, sets_aside, n, line, found, column_name from noted
order by file_id, sets_aside desc, code
