-- One row per verbatim to show: the latest of each touchpoint, where the filter holds enough of them.
with selected as (
  select *
  from mart.verbatims
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
    and ($through is null or contains(path, $through))
),
ranked as (
  select
    *,
    row_number() over (partition by touchpoint_id order by verbatim_id) as rank,
    count(*) over (partition by touchpoint_id) as available
  from selected
)
select
  stage_id::integer as stage,
  touchpoint_id::integer as touchpoint,
  score::double as score,
  sources.source,
  period::integer as period,
  placed,
  words
from ranked
join mart.sources using (source_rank)
where rank <= $shown and available >= $threshold
order by touchpoint_id, rank
