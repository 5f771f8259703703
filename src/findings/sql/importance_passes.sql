-- One row per period, leaf (segment, persona) and touchpoint: of how many customers the mature journeys are that first pass it before the goal.
-- Never published: what few customers rest on is not told (findings/answer-importance.ts).
create or replace table importance_passes as
with letters as (
  select path, goal_at, unnest(list_distinct(string_split(path, ''))) as letter
  from paths
  left join path_goals using (path_id)
)
select
  journeys.period,
  outcome_labels.to_segment as segment,
  outcome_labels.to_persona as persona,
  (unicode(letters.letter) - 48)::integer as touchpoint,
  count(distinct journeys.customer_id)::double as customers
from journeys
join letters using (path)
join outcome_labels using (period, segment, persona)
where journeys.is_placed and journeys.is_mature and not journeys.is_existing
  and (letters.goal_at is null or strpos(letters.path, letters.letter) < letters.goal_at)
group by all
order by all
