-- One row per whole path of the filter, most common first; the last row (path null) is all paths too rare to be shown apart.
-- When these are fewer journeys than may be shown, the rarest path shown joins them: the rest of a sum is a number too.
with selected as (
  select path_id, sum(n) as n, coalesce(sum(n) filter (reached_stage >= $goal), 0) as converted
  from mart.journey_counts
  join mart.paths using (path_id)
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
    and ($anchor is null or contains(path, $anchor))
    and ($through is null or contains(path, $through))
  group by path_id
),
scores as (
  select path_id, sum(n) as n, sum(n * score::decimal(9, 6)) as total
  from mart.feedback_scores
  where path_id is not null
    and ($period is null or journey_period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
  group by path_id
),
ranked as (
  select
    selected.*,
    coalesce(scores.n, 0) as emotion_n,
    coalesce(scores.total, 0) as emotion_total,
    row_number() over (order by selected.n desc, path_id) as rank
  from selected
  left join scores using (path_id)
),
common as (
  select *, rank <= $shown and n >= $threshold as is_common from ranked
),
listed as (
  select
    *,
    is_common and (
      rank < max(rank) filter (is_common) over ()
      or coalesce(sum(n) filter (not is_common) over (), 0) not between 1 and $threshold - 1
    ) as is_shown
  from common
),
gathered as (
  select
    case when is_shown then path_id end as path_id,
    count(*) as paths,
    sum(n) as n,
    sum(converted) as converted,
    sum(emotion_n) as emotion_n,
    sum(emotion_total) as emotion_total
  from listed
  group by case when is_shown then path_id end
)
select
  paths.path,
  gathered.paths::double as paths,
  gathered.n::double as n,
  gathered.converted::double as converted,
  case when gathered.emotion_n >= $threshold then (gathered.emotion_total / gathered.emotion_n)::double end as emotion,
  case when gathered.emotion_n >= $threshold then gathered.emotion_n::double end as emotion_n
from gathered
left join mart.paths as paths using (path_id)
order by paths.path is null, gathered.n desc, paths.path_id
