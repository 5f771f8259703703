-- One row per stage or touchpoint, and source (null: all): the scores of the filter, as sums. Negative is under −0.5, positive over +0.5.
-- Sums are of whole numbers (millionths of a score): those are exact in doubles, while adding fractions in parallel gives other last
-- digits from one run to the next.
with selected as (
  select stage_id, touchpoint_id, source_rank, score, sum(n::double) as n
  from mart.feedback_scores
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
    and ($through is null or contains(path, $through))
  group by all
),
levels as (
  select 'stage' as level, stage_id as id, source_rank, score, n from selected
  union all
  select 'touchpoint', touchpoint_id, source_rank, score, n from selected
)
select
  level,
  id::integer as id,
  sources.source,
  sum(n)::double as n,
  sum(n * round(score * 1e6)) / 1e6 as total,
  sum(n * round(score * score * 1e8)) / 1e8 as squares,
  coalesce(sum(n) filter (score < -0.5), 0)::double as negative,
  coalesce(sum(n) filter (score between -0.5 and 0.5), 0)::double as neutral,
  coalesce(sum(n) filter (score > 0.5), 0)::double as positive
from levels
join mart.sources using (source_rank)
group by grouping sets ((level, id), (level, id, sources.source))
order by level, id, source nulls first
