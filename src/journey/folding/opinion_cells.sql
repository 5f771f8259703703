-- One row per period, segment, persona and place of scored opinions (touchpoint × 1000 + source, from 1,000,000 on): customers, as foldCells
-- takes them.
create or replace temp table opinion_cells as
select
  period,
  segment,
  persona,
  1000000 + touchpoint_id::integer * 1000 + source_rank as child,
  count(*) filter (counts_customer)::double as customers
from opinion_rows
where score is not null
group by all
order by all
