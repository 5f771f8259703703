-- One row per period, base, touchpoint and kind of customer: `customers` customers of one segment who each have so many bad journeys of the base
-- (`n`), so many of them that came by the touchpoint (`successes`), and as many of the others (`n_before`, `successes_before`). A touchpoint that
-- few customers of a quarter came by, or few did not, is not told of that quarter, so that no sum or difference of quarters finds them.
with few as (
  select k from small_group
),
cases as (
  select
    outcome_cases.base,
    touchpoints.touchpoint,
    outcome_cases.period,
    outcome_cases.segment,
    outcome_cases.customer_id,
    outcome_cases.is_bad,
    passes.journey_id is not null as is_passed
  from outcome_cases
  join (select distinct base, touchpoint from outcome_passes) as touchpoints using (base)
  left join outcome_passes as passes
    on passes.base = outcome_cases.base and passes.journey_id = outcome_cases.journey_id and passes.touchpoint = touchpoints.touchpoint
),
told as (
  select base, touchpoint, period
  from cases
  group by all
  having (count(distinct customer_id) filter (is_passed) >= (select k from few))
    and (count(distinct customer_id) filter (not is_passed) >= (select k from few))
),
people as (
  select
    base,
    touchpoint,
    period::integer as period,
    segment::integer as segment,
    customer_id,
    (count(*) filter (is_bad))::double as n,
    (count(*) filter (is_bad and is_passed))::double as successes,
    (count(*) filter (not is_bad))::double as n_before,
    (count(*) filter (not is_bad and is_passed))::double as successes_before
  from cases
  semi join told using (base, touchpoint, period)
  group by all
)
select * exclude (customer_id), count(*)::double as customers
from people
group by all
order by all
