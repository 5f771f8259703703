-- One row per quarter and stage: scored opinions of the filter, their sum; of how many customers and the error of their mean, where the filter was foreseen.
with summed as (
  select period, stage_id, sum(n) as n, sum(total) as total
  from mart.opinions
  where period > 1
    and stage_id between 1 and 254
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
  group by period, stage_id
)
select
  summed.period::integer as period,
  summed.stage_id::integer as stage,
  summed.n::double as n,
  summed.total / 1e6 as total,
  errors.customers::double as customers,
  errors.score_error
from summed
left join mart.opinion_errors as errors
  on errors.period = summed.period
  and errors.level = 1
  and errors.place = summed.stage_id
  and errors.source_rank = 254
  and errors.segment = coalesce($segment, 254)
  and errors.persona = coalesce($persona, 254)
order by summed.period, summed.stage_id
