-- One row per file: rows that had keys, all of them shared by too many customers to say whose they are.
-- Feedback is not among them: it keeps its score, like any that is anonymous.
with rows_of_files as (
  select file_id, line, key_set_id from stg_interactions
  union all
  select file_id, line, key_set_id from stg_facts
),
lost as (
  select file_id, line from rows_of_files
  where key_set_id not in (select key_set_id from key_set_customers)
)
select
  file_id::integer as file_id,
  (case when max(line) = 0 then count(*) else count(distinct line) end)::double as n,
  min(line)::double as line
from lost
anti join stg_feedback using (file_id, line)
group by file_id
order by file_id
