-- One row per whole path of the filter that has the anchor, most common first; the last row (path null) is all paths too rare to be shown apart.
-- When these are fewer journeys than may be shown, the rarest path shown joins them: the rest of a sum is a number too.
-- Conversion is of mature journeys: the others have not had their whole window yet. `returns` go back and forth, `crossing` cross sources.
with selected as (
  select
    path_id,
    any_value(path) as path,
    sum(n::double) as n,
    coalesce(sum(n::double) filter (is_mature), 0) as mature,
    coalesce(sum(n::double) filter (is_mature and reached_stage >= $goal), 0) as converted,
    coalesce(sum(n::double) filter (has_return), 0) as returns,
    coalesce(sum(n::double) filter (is_crossing), 0) as crossing
  from mart.journey_counts
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
    and ($anchor is null or contains(path, $anchor))
    and ($through is null or contains(path, $through))
  group by path_id
),
common as (
  select path_id, n from selected where n >= $threshold order by n desc, path_id limit $shown
),
shown as (
  select path_id
  from (select *, row_number() over (order by n desc, path_id) as rank, count(*) over () as total from common)
  where rank < total
    or (select sum(n) from selected) - (select sum(n) from common) not between 1 and $threshold - 1
),
scores as (
  select path_id, sum(n::double) as n, sum(n * round(score * 1e6)) as total
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
    case when selected.path_id in (from shown) then selected.path_id end as shown_id
  from selected
  left join scores using (path_id)
),
gathered as (
  select
    shown_id,
    case when shown_id is not null then any_value(path) end as path,
    count(*)::double as paths,
    sum(n) as n,
    sum(mature) as mature,
    sum(converted) as converted,
    sum(returns) as returns,
    sum(crossing) as crossing,
    sum(emotion_n) as emotion_n,
    sum(emotion_total) as emotion_total
  from ranked
  group by shown_id
)
select
  path,
  paths,
  n,
  case when mature >= $threshold then mature end as mature,
  case when mature >= $threshold then converted end as converted,
  case when emotion_n >= $threshold then emotion_total / 1e6 / emotion_n end as emotion,
  case when emotion_n >= $threshold then emotion_n end as emotion_n,
  returns,
  crossing
from gathered
order by path is null, n desc, shown_id
