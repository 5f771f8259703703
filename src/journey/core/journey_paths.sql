-- One row per journey: its touchpoints in order, one character each (the character of code 48 + touchpoint id).
-- The engine promises no order inside string_agg, and ordering each group costs ten times more; so: fast, checked, and redone in order where wrong
-- or too long to be checked letter by letter (a robot's journey).
create or replace table journey_paths as
with letters as (
  select journey_id, step_no, chr(48 + touchpoint_id::integer) as letter from steps
),
fast as materialized (
  select journey_id, string_agg(letter, '') as path, count(*) as length from letters group by journey_id
),
wrong as materialized (
  select distinct letters.journey_id
  from letters
  join fast using (journey_id)
  where case when fast.length > 500 then true else substr(fast.path, letters.step_no, 1) <> letters.letter end
),
redone as (
  select journey_id, string_agg(letter, '' order by step_no) as path
  from letters
  where journey_id in (from wrong)
  group by journey_id
)
select fast.journey_id, coalesce(redone.path, fast.path) as path
from fast
left join redone using (journey_id)
