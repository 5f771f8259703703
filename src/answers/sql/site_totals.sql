-- One row per report of totals, touchpoint and unit (0: at no known touchpoint): how much it counts there. Less than a group is not told: a report may
-- count people.
select
  stg_totals.file_id::integer as file_id,
  kind_touchpoints.touchpoint_id::integer as touchpoint_id,
  stg_totals.unit,
  sum(stg_totals.n)::double as n
from stg_totals
join kind_touchpoints using (kind_id)
group by all
having sum(stg_totals.n) >= $threshold
order by file_id, n desc, touchpoint_id
