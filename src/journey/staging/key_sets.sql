-- One row per distinct set of keys of the reading's rows, as written and as usable: placeholders taken out, e-mails in lower case.
create or replace temp table reading_key_sets as
with written as (
  select key_set_id, any_value(key_text) as key_text
  from reading_rows
  where code is null and key_text <> ''
  group by key_set_id
),
members as (
  select key_set_id, unnest(string_split(key_text, chr(31))) as member from written
),
cells as (
  select key_set_id, split_part(member, ':', 1) as kind, substr(member, instr(member, ':') + 1) as content from members
),
clean as (
  select key_set_id, kind || ':' || case when is_clean_key(kind, content) then content else clean_key(kind, content) end as key
  from cells
  where case when is_clean_key(kind, content) then true else bare(content) <> '' and not is_placeholder(bare(content)) end
),
sized as (
  select key_set_id, any_value(key) as key, count(*) as keys from clean group by key_set_id
),
-- Most rows carry one key; ordering inside a group costs, so only the others pay for it.
usable as (
  select key_set_id, key as key_text from sized where keys = 1
  union all
  select clean.key_set_id, string_agg(clean.key, chr(31) order by clean.key)
  from clean
  join sized using (key_set_id)
  where sized.keys > 1
  group by clean.key_set_id
)
select written.key_set_id, coalesce(usable.key_text, '') as key_text
from written
left join usable using (key_set_id)
