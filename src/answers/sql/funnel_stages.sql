-- One row per stage: mature journeys of the filter that reached it, had a step there, went no further (ended or still open), and younger ones that reached it already.
with selected as (
  select is_open, is_mature, reached_stage, own_mask, sum(n::double) as n
  from mart.journey_counts
  where ($period is null or period = $period)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
    and ($through is null or contains(path, $through))
  group by all
),
last_stage as (
  select max(stage_id) as stage_id from mart.stages
)
select
  stages.stage_id::integer as stage,
  coalesce(sum(n) filter (is_mature and reached_stage >= stages.stage_id), 0)::double as reached,
  coalesce(sum(n) filter (is_mature and own_mask & (1::ubigint << stages.stage_id) > 0), 0)::double as own,
  coalesce(sum(n) filter (is_mature and not is_open and reached_stage = stages.stage_id and stages.stage_id < last_stage.stage_id), 0)::double as lost,
  coalesce(sum(n) filter (is_mature and is_open and reached_stage = stages.stage_id and stages.stage_id < last_stage.stage_id), 0)::double as open,
  coalesce(sum(n) filter (not is_mature and reached_stage >= stages.stage_id), 0)::double as pending
from mart.stages as stages
cross join last_stage
left join selected on true
group by stages.stage_id
order by stages.stage_id
