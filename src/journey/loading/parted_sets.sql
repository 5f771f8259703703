-- One row per set of keys on rows of the files of `parted`, that names a number of the kind there: its new number, and its keys under the
-- new kind.
create or replace temp table parted_sets as
with used as (
  select key_set_id from stg_interactions where file_id in (select file_id from parted)
  union
  select key_set_id from stg_facts where file_id in (select file_id from parted)
  union
  select key_set_id from stg_feedback where file_id in (select file_id from parted)
),
sets as (
  select key_set_id, any_value(key_text) as key_text from stg_key_sets semi join used using (key_set_id) group by key_set_id
)
select
  sets.key_set_id,
  hash(sets.key_set_id, parted.new_kind) as new_id,
  regexp_replace(sets.key_text, '(^|\x1F)' || parted.kind || ':([0-9]+)', '\1' || parted.new_kind || ':\2', 'g') as key_text
from sets
cross join (select distinct kind, new_kind from parted) as parted
where regexp_matches(sets.key_text, '(^|\x1F)' || parted.kind || ':[0-9]+')
