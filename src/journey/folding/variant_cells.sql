-- One row per period, segment, persona and whole path that enough customers took in the period; the other paths are one child (−4, "rare"),
-- so that hundreds of thousands of them need not be folded one by one. As foldCells takes them.
create or replace temp table variant_cells as
with counted as (
  select period, segment, persona, path_id, sum(customers) as customers from leaf_counts group by all
),
ranked as (
  select
    *,
    (select k from small_group) = 1 or sum(customers) over (partition by period, path_id) >= (select k from small_group) as is_common
  from counted
)
select period, segment, persona, case when is_common then path_id::integer else -4 end as child, sum(customers)::double as customers
from ranked
group by all
order by all
