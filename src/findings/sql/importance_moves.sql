-- One row per period, leaf (segment, persona), part of the customers and move before the goal: how many times mature journeys make it; those of
-- existing customers, which begin after the goal, are left out. The first move comes from the start (−1); the last goes to the goal (−2) or
-- nowhere (−3), and what a path has from the goal on does not count. Parts are of whole customers, so that what a part adds is told apart from what
-- the others do (statistics/jackknife.ts). Never published.
create or replace table importance_moves as
with before_goal as (
  select paths.path_id, case when goal_at is null then path else left(path, goal_at - 1) end as path
  from paths
  left join path_goals using (path_id)
),
places as (
  select path_id, string_split(path, '') as letters, length(path) as steps, unnest(generate_series(0, length(path))) as place
  from before_goal
),
-- −9: the end, which the outcome names.
path_moves as (
  select
    path_id,
    case when place = 0 then -1 else unicode(letters[place]) - 48 end as source,
    case when place = steps then -9 else unicode(letters[place + 1]) - 48 end as target,
    count(*) as times
  from places
  group by all
),
counted as (
  select
    journeys.period,
    outcome_labels.to_segment as segment,
    outcome_labels.to_persona as persona,
    journeys.customer_id % 32 as part,
    paths.path_id,
    journeys.reached_stage >= (select stage_id from goal_stage) as is_converted,
    count(*) as n
  from journeys
  join paths using (path)
  join outcome_labels using (period, segment, persona)
  where journeys.is_placed and journeys.is_mature and not journeys.is_existing
  group by all
)
select
  counted.period,
  counted.segment,
  counted.persona,
  counted.part::utinyint as part,
  path_moves.source::integer as source,
  case when path_moves.target <> -9 then path_moves.target when counted.is_converted then -2 else -3 end::integer as target,
  sum(counted.n * path_moves.times)::double as n
from counted
join path_moves using (path_id)
group by all
order by all
