-- One row per persona, segment, hypothesis and pattern: how many customers have so many journeys (n), and so many of them with the outcome
-- (successes), in the quarter and in the one before. Of `volume` and `ending` only customers with such a journey: `entrants` has them all.
-- Of one part of the customers out of `parts`: rows of all parts add up, and each takes that much less memory.
with entrants as (
  select
    customer_id,
    kind_id,
    persona,
    segment,
    any_value(customers) as customers,
    coalesce(sum(n) filter (period = $period), 0)::uinteger as n,
    coalesce(sum(n) filter (period = $compare), 0)::uinteger as n_before
  from finding_entrants
  where period in ($period, $compare) and coalesce(customer_id, kind_id) % $parts = $part
  group by all
),
-- What begins after the goal says nothing of how far others get.
staged as (
  select
    kinds.persona,
    kinds.segment,
    stages.stage_id as place,
    any_value(kinds.customers) as customers,
    coalesce(sum(n) filter (period = $period and not is_existing), 0)::uinteger as n,
    coalesce(sum(n) filter (period = $compare and not is_existing), 0)::uinteger as n_before,
    coalesce(sum(n) filter (period = $period and not is_existing and reached_stage >= stage_id), 0)::uinteger as reached,
    coalesce(sum(n) filter (period = $compare and not is_existing and reached_stage >= stage_id), 0)::uinteger as reached_before,
    coalesce(sum(n) filter (period = $period and own_mask & (1::ubigint << stage_id) > 0), 0)::uinteger as own,
    coalesce(sum(n) filter (period = $compare and own_mask & (1::ubigint << stage_id) > 0), 0)::uinteger as own_before
  from finding_entrants as kinds
  cross join stages
  where period in ($period, $compare) and coalesce(customer_id, kind_id) % $parts = $part
  group by kinds.customer_id, kinds.kind_id, kinds.persona, kinds.segment, stages.stage_id
),
-- Where it may still go on ("waiting"), a journey says nothing yet about stopping there.
passed as (
  select
    customer_id,
    persona,
    segment,
    touchpoint_id as place,
    any_value(customers) as customers,
    coalesce(sum(n) filter (period = $period), 0)::uinteger as n,
    coalesce(sum(n) filter (period = $compare), 0)::uinteger as n_before,
    coalesce(sum(n) filter (period = $period and is_last and is_open), 0)::uinteger as waiting,
    coalesce(sum(n) filter (period = $compare and is_last and is_open), 0)::uinteger as waiting_before,
    coalesce(sum(n) filter (period = $period and is_last and not is_open), 0)::uinteger as ending,
    coalesce(sum(n) filter (period = $compare and is_last and not is_open), 0)::uinteger as ending_before,
    coalesce(sum(n) filter (period = $period and is_settled and not (is_last and is_open)), 0)::uinteger as settled,
    coalesce(sum(n) filter (period = $compare and is_settled and not (is_last and is_open)), 0)::uinteger as settled_before,
    coalesce(sum(n) filter (period = $period and is_settled and is_last and not is_open), 0)::uinteger as settled_ending,
    coalesce(sum(n) filter (period = $compare and is_settled and is_last and not is_open), 0)::uinteger as settled_ending_before,
    coalesce(sum(n) filter (period = $period and in_window), 0)::uinteger as same_age,
    coalesce(sum(n) filter (period = $compare and in_window), 0)::uinteger as same_age_before,
    coalesce(sum(n) filter (period = $period and is_last_in_window), 0)::uinteger as same_age_ending,
    coalesce(sum(n) filter (period = $compare and is_last_in_window), 0)::uinteger as same_age_ending_before
  from finding_passes
  where period in ($period, $compare) and coalesce(customer_id, kind_id) % $parts = $part
  group by customer_id, kind_id, persona, segment, touchpoint_id
),
-- Of shares of entrants: those of a customer who has several journeys are more than the ones that passed.
owned as (
  select
    passed.* exclude (n, n_before),
    passed.n as volume,
    passed.n_before as volume_before,
    coalesce(theirs.n, passed.n) as n,
    coalesce(theirs.n_before, passed.n_before) as n_before
  from passed
  left join (from entrants where customer_id is not null) as theirs using (customer_id)
),
-- Customers who did the same are counted before anything is asked of them: they are many, what they do is not.
alike as materialized (
  select * exclude (customer_id, customers), sum(customers) as customers from owned group by all
),
alike_entrants as materialized (
  select * exclude (customer_id, kind_id, customers), sum(customers) as customers from entrants group by all
),
alike_staged as materialized (
  select persona, segment, place, n, n_before, reached, reached_before, own, own_before, sum(customers) as customers from staged group by all
),
before_goal as (
  from alike semi join (select touchpoint_id as place from touchpoints where stage_id < $goal) using (place)
),
patterns (measure, persona, segment, place, n, successes, n_before, successes_before, customers) as (
  select 'entrants', persona, segment, 0, n, 0, n_before, 0, customers from alike_entrants
  union all
  select 'reached', persona, segment, place, n, reached, n_before, reached_before, customers from alike_staged where place > 1
  union all
  select 'own', persona, segment, place, own, own, own_before, own_before, customers from alike_staged
  union all
  select 'volume', persona, segment, place, n, volume, n_before, volume_before, customers from alike
  union all
  select 'ending', persona, segment, place, n, ending, n_before, ending_before, customers
  from before_goal
  where ending + ending_before > 0
  union all
  select 'stops', persona, segment, place, volume - waiting, ending, volume_before - waiting_before, ending_before, customers from before_goal
  union all
  select 'waiting', persona, segment, place, waiting, waiting, waiting_before, waiting_before, customers from before_goal
  union all
  select 'settled', persona, segment, place, settled, settled_ending, settled_before, settled_ending_before, customers from before_goal
  union all
  select 'same_age', persona, segment, place, same_age, same_age_ending, same_age_before, same_age_ending_before, customers from before_goal
)
select
  measure,
  persona::integer as persona,
  segment::integer as segment,
  place::integer as place,
  n::double as n,
  successes::double as successes,
  n_before::double as n_before,
  successes_before::double as successes_before,
  sum(customers)::double as customers
from patterns
where n + n_before > 0
group by all
order by all
