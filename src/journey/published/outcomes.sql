-- One row per period and group told apart: its placed journeys, those of existing customers (which begin after the goal; the mature ones too), what
-- became of the others (converted: mature, and reached the goal), and at least how many customers they are of.
-- (255: the persona, or the segment too, is not told.)
create or replace table mart.outcomes as
select
  period,
  segment,
  persona,
  sum(n)::uinteger as n,
  sum(customers)::uinteger as customers,
  coalesce(sum(n) filter (is_mature and not is_existing), 0)::uinteger as mature,
  coalesce(sum(n) filter (is_mature and not is_existing and reached_stage >= (select stage_id from goal_stage)), 0)::uinteger as converted,
  coalesce(sum(n) filter (is_existing), 0)::uinteger as existing,
  coalesce(sum(n) filter (is_mature and is_existing), 0)::uinteger as mature_existing,
  coalesce(sum(n) filter (is_open), 0)::uinteger as open,
  coalesce(sum(n) filter (is_crossing), 0)::uinteger as crossing,
  coalesce(sum(n) filter (has_return), 0)::uinteger as returns
from leaf_counts
group by all
order by all
