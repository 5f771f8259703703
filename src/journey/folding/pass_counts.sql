-- One row per period, leaf (segment, persona), touchpoint passed and outcome: how many journeys pass it (each once), exactly. Never published.
create or replace table pass_counts as
with passed as (
  select
    * exclude (path, path_id),
    unicode(unnest(list_distinct(string_split(path, '')))) - 48 as touchpoint_id,
    unicode(right(path, 1)) - 48 as last_touchpoint_id
  from leaf_counts
)
select
  period,
  segment,
  persona,
  touchpoint_id::integer as touchpoint_id,
  touchpoint_id = last_touchpoint_id as is_last,
  is_open,
  is_mature,
  is_crossing,
  has_return,
  reached_stage,
  own_mask,
  furthest_stage,
  is_existing,
  sum(n)::uinteger as n,
  sum(customers)::uinteger as customers
from passed
group by all
order by all
