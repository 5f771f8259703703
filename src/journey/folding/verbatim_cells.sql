-- One row per period, segment, persona and place of opinions in words (as in opinion_cells): customers, as foldCells takes them.
create or replace temp table verbatim_cells as
with worded as (
  select
    opinion_rows.*,
    row_number() over (partition by customer_id, period, touchpoint_id order by feedback_id) = 1 as counts_once
  from opinion_rows
  where feedback_id in (select feedback_id from redacted_words)
)
select
  period,
  segment,
  persona,
  1000000 + touchpoint_id::integer * 1000 + source_rank as child,
  count(*) filter (counts_once)::double as customers
from worded
group by all
order by all
