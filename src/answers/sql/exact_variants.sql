-- One row per whole path, as variants, of journeys that also pass another touchpoint: from exact counts, as in exact_links. No feelings.
with gathered as materialized (
  select
    path_id,
    any_value(path) as path,
    sum(n)::double as n,
    coalesce(sum(n) filter (is_mature and not is_existing), 0)::double as mature,
    coalesce(sum(n) filter (is_mature and not is_existing and reached_stage >= $goal), 0)::double as converted
  from journey_counts
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
    and ($anchor is null or contains(path, $anchor))
    and contains(path, $through)
  group by path_id
),
listed as materialized (
  select * from gathered where n >= $threshold
),
shown as (
  (select path_id from listed order by n desc, path_id limit $shown)
  union (select path_id from listed order by converted desc, n desc, path_id limit $by_outcome)
  union (select path_id from listed order by mature - converted desc, n desc, path_id limit $by_outcome)
)
select path, n, mature, converted, 0::double as emotion_n, 0::double as emotion_total, (select count(*) from gathered)::double as told
from listed
semi join shown using (path_id)
order by n desc, path_id
