-- One row per path and openness of the journeys of the filter that have the anchor: how many, how many reached the goal, how many cross sources.
-- Kept aside for the three questions that follow. (Sums of doubles: exact for counts, and the engine's wide integers are slow.)
create or replace temp table selection as
select
  path_id,
  is_open,
  any_value(path) as path,
  any_value(has_return) as has_return,
  sum(n::double) as n,
  coalesce(sum(n::double) filter (reached_stage >= $goal), 0) as converted,
  coalesce(sum(n::double) filter (is_crossing), 0) as crossing
from mart.journey_counts
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
  and ($anchor is null or contains(path, $anchor))
  and ($through is null or contains(path, $through))
group by path_id, is_open
