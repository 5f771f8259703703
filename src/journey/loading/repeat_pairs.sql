-- One row per pair of files of one tool and one kind whose periods overlap, the newer being the one that tells the later moments.
create or replace temp table repeat_pairs as
with spans as (
  select file_id, family, min(first_at) as first_at, max(last_at) as last_at
  from file_years
  join file_families using (file_id)
  group by all
)
select
  older.file_id as older_id,
  newer.file_id as newer_id,
  greatest(older.first_at, newer.first_at) as from_at,
  least(older.last_at, newer.last_at) as to_at
from spans as older
join spans as newer
  on older.family = newer.family and (older.last_at, older.file_id) < (newer.last_at, newer.file_id)
where greatest(older.first_at, newer.first_at) <= least(older.last_at, newer.last_at)
