-- One row per period, leaf (segment, persona) and touchpoint: of how many customers the mature journeys are that first pass it before the goal.
-- Never published: what few customers rest on is not told (findings/answer-importance.ts).
create or replace table importance_passes as
with letters as (
  select path, goal_at, unnest(list_distinct(string_split(path, ''))) as letter
  from paths
  left join path_goals using (path_id)
),
before_goal as (
  select path, (unicode(letter) - 48)::integer as touchpoint from letters where goal_at is null or strpos(path, letter) < goal_at
),
taken as (
  select journeys.period, outcome_labels.to_segment as segment, outcome_labels.to_persona as persona, journeys.customer_id, journeys.path
  from journeys
  join outcome_labels using (period, segment, persona)
  where journeys.is_placed and journeys.is_mature and not journeys.is_existing
),
often as materialized (
  select customer_id from taken group by customer_id having count(*) > 1
),
-- Customers of one journey are nobody's double: they are counted by path, and only the others one by one.
once as (
  select period, segment, persona, path, count(*) as customers from taken anti join often using (customer_id) group by all
),
counted as (
  select once.period, once.segment, once.persona, before_goal.touchpoint, sum(once.customers) as customers
  from once
  join before_goal using (path)
  group by all
  union all
  select taken.period, taken.segment, taken.persona, before_goal.touchpoint, count(distinct taken.customer_id)
  from taken
  semi join often using (customer_id)
  join before_goal using (path)
  group by all
)
select period, segment, persona, touchpoint, sum(customers)::double as customers
from counted
group by all
order by all
