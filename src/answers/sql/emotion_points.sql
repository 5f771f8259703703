-- One row per stage or touchpoint (and of all, 0), and source (null: all): the scores of the filter, as sums. Stage 0 is of no stage.
-- Sums are of whole numbers (millionths of a score): those are exact in doubles, while adding fractions in parallel gives other last
-- digits from one run to the next.
with selected as (
  select *
  from mart.opinions
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
),
levels as (
  select 'stage' as level, stage_id::integer as id, * from selected
  union all
  select 'touchpoint', touchpoint_id::integer, * from selected where touchpoint_id >= 0
  union all
  select 'all', 0, * from selected
)
select
  level,
  id,
  source_rank::integer as source,
  sum(n)::double as n,
  sum(total) / 1e6 as total,
  sum(negative)::double as negative,
  sum(neutral)::double as neutral,
  sum(positive)::double as positive,
  sum(promoters)::double as promoters,
  sum(detractors)::double as detractors
from levels
group by grouping sets ((level, id), (level, id, source_rank))
order by level, id, source nulls first
