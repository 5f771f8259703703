-- One row per stage, touchpoint or all of them (0), and source (null: any), of a filter that can be foreseen: customers, and standard errors by customer.
select
  case level when 0 then 'all' when 1 then 'stage' else 'touchpoint' end as level,
  place::integer as id,
  case when source_rank = 254 then null else source_rank end::integer as source,
  customers::double as customers,
  score_error,
  net_error,
  positive_error
from mart.opinion_errors
where period = coalesce($period, 0)
  and segment = coalesce($segment, 254)
  and persona = coalesce($persona, 254)
order by level, id, source nulls first
