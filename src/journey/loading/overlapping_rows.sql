-- One row per interaction or feedback in a period that another file of its tool covers too, with what makes two of them the same:
-- who, what, when. Feedback that has no key or no clock is only the same when it says the same: a review that was edited keeps its time.
create or replace temp view overlapping_rows as
with windows as (
  select file_id, min(from_at) as from_at, max(to_at) as to_at
  from (
    select older_id as file_id, from_at, to_at from repeat_pairs
    union all
    select newer_id, from_at, to_at from repeat_pairs
  )
  group by file_id
),
nobody as (
  select identity_of('') as key_set_id
),
-- What happened, whatever the file is called: the source of an export that nobody knows is its name.
told as (
  select distinct kind_id, hash(identity_of(event), identity_of(page), via, device) as what from stg_kinds
)
select
  stg_interactions.rowid as row_id,
  false as in_feedback,
  file_id, line, kind_id, happened_at,
  hash(key_set_id, what, happened_at, '') as sameness
from stg_interactions
join told using (kind_id)
join windows using (file_id)
where not is_feedback and happened_at between windows.from_at and windows.to_at
union all
select
  stg_feedback.rowid, true, file_id, line, kind_id, happened_at,
  case
    when stg_feedback.key_set_id = nobody.key_set_id or local_time(happened_at) = date_trunc('day', local_time(happened_at))
      then hash(stg_feedback.key_set_id, what, happened_at, score, identity_of(words))
    else hash(stg_feedback.key_set_id, what, happened_at, '')
  end
from stg_feedback
join told using (kind_id)
join windows using (file_id)
cross join nobody
where happened_at between windows.from_at and windows.to_at
