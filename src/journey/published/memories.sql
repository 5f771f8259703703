-- One row per way to sum up what a customer said along the way (0: the mean, 1: the lowest, 2: the end, which is the last): how it goes with what
-- they say at the very end where the company asks whether they would recommend it (its sources in `final_sources`), as a correlation to two
-- digits, over all customers who said something before, of all quarters. None where it does not vary.
create or replace table mart.memories as
with scored as (
  select feedback_id, customer_id, happened_at, score, source in (select source from final_sources) as is_final
  from feedback
  where score is not null and customer_id is not null
),
finals as (
  select customer_id, max(happened_at) as final_at, arg_max(score, (happened_at, -feedback_id)) as final
  from scored
  where is_final
  group by customer_id
),
ways as (
  select
    finals.customer_id,
    any_value(finals.final) as final,
    sum(round(scored.score * 1e6)) / count(*) / 1e6 as mean,
    min(scored.score) as lowest,
    arg_max(scored.score, (scored.happened_at, -scored.feedback_id)) as last,
    count(*) as n
  from finals
  join scored on scored.customer_id = finals.customer_id and scored.happened_at < finals.final_at
  group by finals.customer_id
),
measures as (
  select 0 as measure, mean as said, final, n from ways
  union all select 1, lowest, final, n from ways
  union all select 2, last, final, n from ways
)
select
  measure::utinyint as measure,
  count(*)::uinteger as customers,
  sum(n)::uinteger as n,
  count(*) filter (n > 1)::uinteger as several,
  round(corr(said, final), 2) as correlation
from measures
group by measure
having count(*) >= greatest(4, (select k from small_group)) and isfinite(corr(said, final))
order by measure
