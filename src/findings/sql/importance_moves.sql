-- One row per period, leaf (segment, persona), part of the customers and move before the goal: how many times mature journeys make it; those of
-- existing customers, which begin after the goal, are left out. The first move comes from the start (−1); the last goes to the goal (−2) or
-- nowhere (−3), and what a path has from the goal on does not count. Parts are of whole customers, so that what a part adds is told apart from what
-- the others do (statistics/jackknife.ts). Never published.
create or replace table importance_moves as
select
  counted.period,
  counted.segment,
  counted.persona,
  counted.part,
  moves.source::integer as source,
  case when moves.target <> -9 then moves.target when counted.is_converted then -2 else -3 end::integer as target,
  sum(counted.n * moves.times)::double as n
from importance_path_counts as counted
join importance_path_moves as moves using (path_id)
group by all
order by all;
drop table importance_path_counts;
drop table importance_path_moves
