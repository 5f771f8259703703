-- One row per filter that can be foreseen (period, 0: all; with one persona or one segment, 254: any), place (level 0: all, 1: a stage, 2: a
-- touchpoint) and source (254: any): of how many customers its opinions are, and the standard errors, by customer, of the mean score, of
-- promoters less detractors and of the share that is positive. To three digits: what one customer adds to a sum of squares is not told.
-- Several opinions of one person are not several people: residuals are summed by customer (Liang and Zeger, Biometrika 73, 1986).
create or replace table mart.opinion_errors as
with labelled as (
  select
    opinion_rows.period,
    opinion_rows.customer_id,
    opinion_rows.score,
    opinion_labels.to_segment as segment,
    opinion_labels.to_persona as persona,
    case
      when to_child = -4 then 255
      when to_child <= -100 then -100 - to_child
      else stage_id
    end::utinyint as stage_id,
    case when to_child >= 1000000 then (to_child - 1000000) // 1000 when to_child >= 0 then to_child else -4 end::smallint as touchpoint_id,
    case when to_child >= 1000000 then to_child % 1000 else 255 end::utinyint as source_rank
  from opinion_rows
  join opinion_labels on opinion_labels.child = 1000000 + opinion_rows.touchpoint_id::integer * 1000 + opinion_rows.source_rank
    and opinion_labels.period = opinion_rows.period and opinion_labels.segment = opinion_rows.segment
    and opinion_labels.persona = opinion_rows.persona
  where opinion_rows.score is not null
),
told as (
  select labelled.*
  from labelled
  semi join mart.opinions as opinions using (period, segment, persona, stage_id, touchpoint_id, source_rank)
),
levels as (
  select 0 as level, 0 as place, * from told
  union all
  select 1, stage_id, * from told where stage_id between 1 and 254
  union all
  select 2, touchpoint_id, * from told where touchpoint_id > 0
),
people as (
  select
    coalesce(period, 0)::smallint as period,
    coalesce(segment, 254)::utinyint as segment,
    coalesce(persona, 254)::utinyint as persona,
    level::utinyint as level,
    place::smallint as place,
    coalesce(source_rank, 254)::utinyint as source_rank,
    customer_id,
    count(*)::double as n,
    -- Whole millionths: those add up exactly in any order.
    sum(round(score * 1e6))::double as score,
    ((count(*) filter (score > 1.59)) - (count(*) filter (score < 0.41)))::double as net,
    (count(*) filter (score > 0.5))::double as positive
  from levels
  group by grouping sets (
    (level, place, customer_id), (level, place, customer_id, segment), (level, place, customer_id, persona),
    (level, place, customer_id, period), (level, place, customer_id, period, segment), (level, place, customer_id, period, persona),
    (level, place, customer_id, source_rank), (level, place, customer_id, source_rank, segment),
    (level, place, customer_id, source_rank, persona), (level, place, customer_id, source_rank, period),
    (level, place, customer_id, source_rank, period, segment), (level, place, customer_id, source_rank, period, persona)
  )
),
means as (
  select
    *,
    sum(n) over place_of as total,
    count(*) over place_of as customers,
    score - n * (sum(score) over place_of / sum(n) over place_of) as score_residual,
    net - n * (sum(net) over place_of / sum(n) over place_of) as net_residual,
    positive - n * (sum(positive) over place_of / sum(n) over place_of) as positive_residual
  from people
  window place_of as (partition by period, segment, persona, level, place, source_rank)
),
errors as (
  select
    period,
    segment,
    persona,
    level,
    place,
    source_rank,
    any_value(customers)::uinteger as customers,
    sqrt(sum(score_residual * score_residual) * any_value(customers) / (any_value(customers) - 1)) / any_value(total) / 1e6 as score_error,
    sqrt(sum(net_residual * net_residual) * any_value(customers) / (any_value(customers) - 1)) / any_value(total) as net_error,
    sqrt(sum(positive_residual * positive_residual) * any_value(customers) / (any_value(customers) - 1)) / any_value(total) as positive_error
  from means
  where customers > 1 and segment < 255 and persona < 255 and source_rank < 255
  group by all
)
select
  period,
  segment,
  persona,
  level,
  place,
  source_rank,
  customers,
  printf('%.2e', score_error)::double as score_error,
  printf('%.2e', net_error)::double as net_error,
  printf('%.2e', positive_error)::double as positive_error
from errors
where customers >= (select k from small_group)
order by all
