-- One row per verbatim to show: the latest of each touchpoint (−4: of none that is told), where the filter holds enough of them.
with selected as (
  select *
  from mart.verbatims
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
),
ranked as (
  select
    *,
    row_number() over (partition by touchpoint_id, stage_id order by verbatim_id) as rank,
    count(*) over (partition by touchpoint_id, stage_id) as available
  from selected
)
select
  stage_id::integer as stage,
  touchpoint_id::integer as touchpoint,
  score::double as score,
  source_rank::integer as source,
  period::integer as period,
  placed,
  sounds_low,
  words
from ranked
where rank <= $shown and available >= $threshold
order by touchpoint_id, stage_id, rank
