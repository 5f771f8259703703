-- One row: journeys of the filter that have the anchor, how many go back and forth, how many cross sources.
select
  coalesce(sum(n), 0)::double as n,
  coalesce(sum(n) filter (has_return), 0)::double as returns,
  coalesce(sum(n) filter (is_crossing), 0)::double as crossing
from mart.journey_counts
join mart.paths using (path_id)
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
  and ($anchor is null or contains(path, $anchor))
  and ($through is null or contains(path, $through))
