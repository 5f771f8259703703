-- One row per whole path of the filter's journeys that ended in the period, the most common ones first, and those of them won or lost (`mature`) and
-- won (`converted`), as variants has them. `told` is null: some are too rare to be told apart.
with gathered as (
  select path_id, sum(n)::double as n, sum(won + lost)::double as mature, sum(won)::double as converted
  from mart.end_variants
  where period = coalesce($period, 0)
    and ($persona is null or persona = $persona)
    and ($segment is null or segment = $segment)
  group by path_id
)
select paths.path, n, mature, converted, 0::double as emotion_n, 0::double as emotion_total, null::double as told
from gathered
join mart.paths as paths using (path_id)
where n >= $threshold
-- The commonest of all, of the won, and of the lost.
qualify row_number() over (order by n desc, path_id) <= $shown
  or row_number() over (order by converted desc, n desc, path_id) <= $by_outcome
  or row_number() over (order by mature - converted desc, n desc, path_id) <= $by_outcome
order by n desc, path_id
