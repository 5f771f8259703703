-- One row per count of the journeys of the filter that have the anchor: how many, how many are mature, how many of these reached the goal,
-- how many go back and forth, how many cross sources.
-- A view: the questions that follow read what they need of it. (Doubles: exact for counts, and the engine's wide integers are slow.)
create or replace temp view selection as
select
  path_id,
  path,
  is_open,
  n::double as n,
  case when has_return then n::double else 0 end as returns,
  case when is_mature then n::double else 0 end as mature,
  case when is_mature and reached_stage >= $goal then n::double else 0 end as converted,
  case when is_crossing then n::double else 0 end as crossing
from mart.journey_counts
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
  and ($anchor is null or contains(path, $anchor))
  and ($through is null or contains(path, $through))
