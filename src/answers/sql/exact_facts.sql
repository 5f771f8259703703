-- One row: as path_facts, of journeys that pass both touchpoints: from exact counts, as in exact_links.
select
  coalesce(sum(n), 0)::double as n,
  coalesce(sum(n) filter (is_mature and not is_existing), 0)::double as mature,
  coalesce(sum(n) filter (is_mature and not is_existing and reached_stage >= $goal), 0)::double as converted,
  coalesce(sum(n) filter (has_return), 0)::double as returns,
  coalesce(sum(n) filter (is_crossing), 0)::double as crossing
from journey_counts
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
  and ($anchor is null or contains(path, $anchor))
  and contains(path, $through)
