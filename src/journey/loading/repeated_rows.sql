-- One row per interaction or feedback that a newer export of the same tool tells again. Rows that one file repeats are its own affair and stay:
-- of the copies in several files, those of the file that has most are kept.
-- Two files are exports of the same rows when half of what either tells in the common period is in the other: parts of one export,
-- or two shops' files, share a row by accident only.
create or replace temp table repeated_rows as
with counts as (
  select file_id, sameness, count(*) as copies from overlapping_rows group by all
),
hours as (
  select file_id, date_trunc('hour', happened_at) as hour, count(*) as n from overlapping_rows group by all
),
shared as (
  select older_id, newer_id, sum(least(older.copies, newer.copies)) as n
  from repeat_pairs
  join counts as older on older.file_id = older_id
  join counts as newer on newer.file_id = newer_id and newer.sameness = older.sameness
  group by all
),
covered as (
  select older_id, newer_id, sum(n) filter (file_id = older_id) as n_older, sum(n) filter (file_id = newer_id) as n_newer
  from repeat_pairs
  join hours on file_id in (older_id, newer_id) and hour between date_trunc('hour', from_at) and to_at
  group by all
),
exported_again as (
  select older_id, newer_id
  from shared
  join covered using (older_id, newer_id)
  where shared.n * 2 >= least(covered.n_older, covered.n_newer)
),
told_again as (
  select older_id as file_id, sameness, max(copies) as copies, arg_max(newer_id, copies) as other_id
  from exported_again
  join counts on counts.file_id = newer_id
  group by all
),
numbered as (
  select
    overlapping_rows.* exclude (sameness),
    told_again.other_id,
    told_again.copies,
    row_number() over (partition by file_id, sameness order by line, row_id) as copy_no
  from overlapping_rows
  join told_again using (file_id, sameness)
)
select row_id, in_feedback, file_id, line, kind_id, happened_at, other_id from numbered where copy_no <= copies
