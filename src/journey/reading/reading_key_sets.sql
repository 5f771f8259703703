-- One row per distinct set of keys of the reading's rows, as written and as usable: placeholders taken out, e-mails in lower case.
create or replace temp table reading_key_sets as
with written as (
  select key_set_id, any_value(key_text) as key_text, contains(any_value(key_text), chr(31)) as has_several
  from reading_rows
  where code is null and key_text <> ''
  group by key_set_id
),
-- Most sets are one key: those are neither taken apart nor put together again.
members as (
  select key_set_id, key_text as member, has_several from written where not has_several
  union all
  select key_set_id, unnest(string_split(key_text, chr(31))), has_several from written where has_several
),
cells as (
  select *, split_part(member, ':', 1) as kind, substr(member, instr(member, ':') + 1) as content from members
),
sighted as (
  select *, is_clean_key(kind, content) as is_clean from cells
),
clean as (
  select
    key_set_id,
    has_several,
    case
      when is_clean then member
      when bare(content) <> '' and not is_placeholder(bare(content)) then kind || ':' || clean_key(kind, content)
    end as key
  from sighted
)
select key_set_id, coalesce(key, '') as key_text from clean where not has_several
union all
select key_set_id, coalesce(string_agg(key, chr(31) order by key), '')
from clean
where has_several
group by key_set_id
