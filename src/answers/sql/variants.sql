-- One row per whole path of the filter that has the anchor (a letter; null: all), the most common ones first. Conversion is of mature journeys: the
-- others have not had their whole window yet. `told` is how many paths there are, null where some are too rare to be told apart.
with gathered as materialized (
  select
    path_id,
    sum(n)::double as n,
    sum(mature)::double as mature,
    sum(converted)::double as converted,
    sum(emotion_n)::double as emotion_n,
    sum(emotion_total)::double as emotion_total
  from mart.variants
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
    and ($anchor is null or path_id < 0 or path_id in (select path_id from mart.paths where contains(path, $anchor)))
  group by path_id
),
listed as materialized (
  select * from gathered where path_id >= 0 and n >= $threshold
),
-- The commonest of all, of those that reach the goal, and of those that do not.
shown as (
  (select path_id from listed order by n desc, path_id limit $shown)
  union (select path_id from listed order by converted desc, n desc, path_id limit $by_outcome)
  union (select path_id from listed order by mature - converted desc, n desc, path_id limit $by_outcome)
)
select
  paths.path,
  listed.n,
  listed.mature,
  listed.converted,
  listed.emotion_n,
  listed.emotion_total / 1e6 as emotion_total,
  (select case when min(path_id) >= 0 then count(*) end from gathered)::double as told
from listed
semi join shown using (path_id)
left join mart.paths as paths on paths.path_id = listed.path_id
order by listed.n desc, listed.path_id
