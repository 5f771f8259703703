-- One row per period, leaf (segment, persona), touchpoint passed and outcome: how many journeys pass it (each once), exactly. Never published.
-- `is_before_goal`: it is first passed before anything that shows the goal; `is_again`: it is passed more than once;
-- `goes_back`: it is come back to at once (A→B→A).
create or replace table pass_counts as
with spelled as (
  select leaf_counts.*, path_goals.goal_at, string_split(leaf_counts.path, '') as spelling
  from leaf_counts
  left join path_goals using (path_id)
),
-- The touchpoints that it comes back to at once (A→B→A).
returned as (
  select
    *,
    case when has_return then list_filter(spelling, lambda letter, place: letter = spelling[place + 2] and letter <> '0') end as backs
  from spelled
),
letters as (
  select * exclude (spelling), unnest(list_distinct(spelling)) as letter from returned
),
passed as (
  select
    * exclude (path, path_id, letter, goal_at, backs),
    unicode(letter) - 48 as touchpoint_id,
    unicode(right(path, 1)) - 48 as last_touchpoint_id,
    goal_at is null or strpos(path, letter) < goal_at as is_before_goal,
    length(path) - length(replace(path, letter, '')) > 1 as is_again,
    coalesce(list_contains(backs, letter), false) as goes_back
  from letters
)
select
  period,
  segment,
  persona,
  touchpoint_id::integer as touchpoint_id,
  touchpoint_id = last_touchpoint_id as is_last,
  is_before_goal,
  is_again,
  goes_back,
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
