-- One row per code: rows set aside because no reading could use them, and cells unreadable in rows that another reading kept.
with ranked as (
  select *, list_position(
    ['row-excluded', 'key-missing', 'time-unreadable', 'rating-unreadable', 'feedback-empty', 'time-missing'], code) as rank
  from outcomes
),
per_line as (
  select
    line,
    bool_or(code is null) or (any_value(continues) and bool_and(code = 'time-missing')) as is_kept,
    arg_min(code, rank) as code,
    arg_min(found, rank) as found,
    arg_min(column_name, rank) as column_name
  from ranked
  group by line
),
set_aside as (
  select code, true as sets_aside, count(*) as n, min(line) as line, arg_min(found, line) as found, arg_min(column_name, line) as column_name
  from per_line where not is_kept group by code
),
noted as (
  select code, false as sets_aside, count(*) as n, min(line) as line, arg_min(found, line) as found, arg_min(column_name, line) as column_name
  from outcomes
  where code in ('time-unreadable', 'rating-unreadable') and line in (select line from per_line where is_kept)
  group by code
)
select code, sets_aside, n, line, found, column_name from set_aside
union all
select code, sets_aside, n, line, found, column_name from noted
order by sets_aside desc, code
