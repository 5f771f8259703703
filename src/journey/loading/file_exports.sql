-- One row per file whose export has a date: said in the settings, or in the file's name and believed: most of what the file tells is before.
create or replace temp table file_exports as
with said as (
  select file_id::usmallint as file_id, source, exported_on::date as exported_on, is_said = 'true' as is_said from file_export_texts
)
select said.file_id, any_value(said.source) as source, any_value(said.exported_on) as exported_on
from said
join file_days using (file_id)
group by said.file_id
having any_value(said.is_said) or 2 * coalesce(sum(file_days.n) filter (file_days.day > said.exported_on), 0) < sum(file_days.n)
