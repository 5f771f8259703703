-- One row per month and stage: scored opinions of everybody, of how many customers, their sum (millionths of a score) and the standard error of their
-- mean, by customer and to three digits. An opinion stands where mart.opinions tells it. Of a quarter's stage all months are told or none: where one
-- is of fewer customers than may be told, it would be found by subtracting the others. Personas and segments are told by quarter alone.
create or replace table mart.month_opinions as
with shown as (
  select feedback_id, local_time(happened_at) as shown from feedback
),
dated as (
  select feedback_id, month_number(shown) as month from shown
),
placed as (
  select
    opinion_rows.period,
    dated.month,
    opinion_rows.stage_id,
    opinion_rows.customer_id,
    opinion_rows.score
  from opinion_rows
  join dated using (feedback_id)
  join opinion_labels on opinion_labels.child = 1000000 + opinion_rows.touchpoint_id::integer * 1000 + source_rank
    and opinion_labels.period = opinion_rows.period and opinion_labels.segment = opinion_rows.segment
    and opinion_labels.persona = opinion_rows.persona
  where opinion_rows.score is not null and opinion_rows.stage_id > 0 and opinion_rows.period > 1 and to_child <> -4
),
people as (
  select
    period,
    month,
    stage_id,
    customer_id,
    count(*)::double as n,
    sum(round(score * 1e6))::double as score
  from placed
  group by all
),
sized as (
  select period, month, stage_id, count(*) as customers, sum(n) as n, sum(score) as total from people group by all
),
told as (
  select period, stage_id from sized group by all having min(customers) >= (select k from small_group)
)
select
  sized.month,
  sized.stage_id::utinyint as stage_id,
  any_value(sized.n)::uinteger as n,
  any_value(sized.customers)::uinteger as customers,
  any_value(sized.total)::double as total,
  -- Of one customer alone nothing is known of spread.
  case
    when any_value(sized.customers) > 1 then printf(
      '%.2e',
      sqrt(
        sum((people.score - people.n * (sized.total / sized.n)) * (people.score - people.n * (sized.total / sized.n)))
        * any_value(sized.customers) / (any_value(sized.customers) - 1)
      ) / any_value(sized.n) / 1e6
    )::double
  end as score_error
from sized
semi join told using (period, stage_id)
join people using (period, month, stage_id)
group by sized.month, sized.stage_id
order by all
