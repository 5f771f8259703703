-- One row per whole path of the filter that has the anchor (a letter; null: all), the most common ones first. Conversion is of mature journeys: the
-- others have not had their whole window yet. `told` is how many paths there are, null where some are too rare to be told apart.
with selected as (
  select variants.*, paths.path
  from mart.variants as variants
  left join mart.paths as paths on paths.path_id = variants.path_id
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
    and ($anchor is null or variants.path_id < 0 or contains(path, $anchor))
),
gathered as (
  select
    path_id,
    any_value(path) as path,
    sum(n)::double as n,
    sum(mature)::double as mature,
    sum(converted)::double as converted,
    sum(emotion_n)::double as emotion_n,
    sum(emotion_total)::double as emotion_total
  from selected
  group by path_id
)
select
  path,
  n,
  mature,
  converted,
  emotion_n,
  emotion_total / 1e6 as emotion_total,
  (select case when min(path_id) >= 0 then count(*) end from gathered)::double as told
from gathered
where path_id >= 0 and n >= $threshold
-- The commonest of all, of those that reach the goal, and of those that do not.
qualify row_number() over (order by n desc, path_id) <= $shown
  or row_number() over (order by converted desc, n desc, path_id) <= $by_outcome
  or row_number() over (order by mature - converted desc, n desc, path_id) <= $by_outcome
order by n desc, path_id
