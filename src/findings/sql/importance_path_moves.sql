-- One row per whole path and move on it before the goal: how many times it makes it. The first comes from the start (−1); the last goes to the end
-- (−9), which the outcome names. A table of its own: what does not fit in memory together makes this engine die (1.4.3). Dropped once it is read.
create or replace temp table importance_path_moves as
with before_goal as (
  select paths.path_id, case when goal_at is null then path else left(path, goal_at - 1) end as path
  from paths
  left join path_goals using (path_id)
),
places as (
  select path_id, case when path = '' then [] else list_transform(string_split(path, ''), lambda letter: unicode(letter) - 48) end as places
  from before_goal
),
steps_of as (
  select path_id, unnest(list_prepend(-1, places)) as source, unnest(list_append(places, -9)) as target from places
)
select path_id, source, target, count(*) as times
from steps_of
group by all
