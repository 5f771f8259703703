-- One row per path that shows the goal: at which of its places, from 1, it first does.
create or replace table path_goals as
select path_id, min(strpos(path, chr(48 + touchpoint_id::integer))) as goal_at
from paths
join touchpoints on contains(path, chr(48 + touchpoint_id::integer))
where shows_goal
group by path_id
order by path_id
