-- One row per quarter, touchpoint and persona (null: everybody) whose exports say how long each contact was waited for: contacts, customers, the mean
-- of the customers' own means with its standard error, in seconds. A persona of too few customers is untold, and so are as many others, the smallest
-- first, as it takes to be no small group together: everybody less the told would else be them.
with waited as (
  select
    stg_waits.file_id,
    stg_waits.line,
    any_value(stg_waits.seconds) as seconds,
    min(stg_interactions.happened_at) as happened_at,
    arg_min(kind_touchpoints.touchpoint_id, stg_interactions.happened_at) as touchpoint_id,
    any_value(key_set_customers.customer_id) as customer_id
  from stg_waits
  join stg_interactions using (file_id, line)
  join kind_touchpoints using (kind_id)
  join key_set_customers on key_set_customers.key_set_id = stg_interactions.key_set_id
  where kind_touchpoints.touchpoint_id > 0
  group by stg_waits.file_id, stg_waits.line
),
people as (
  select
    period_of(waited.happened_at, first_period) as period,
    waited.touchpoint_id,
    coalesce(customers.persona, 0)::integer as persona,
    waited.customer_id,
    count(*) as n,
    sum(waited.seconds) / count(*) as mean
  from waited
  join customers using (customer_id)
  cross join told_periods
  group by all
),
sized as (
  select period, touchpoint_id, persona, count(*) as customers from people where period > 1 group by all
),
ordered as (
  -- Nobody's persona is told first of all to nobody: it is the smallest whatever its size.
  select
    *,
    coalesce(sum(customers) over (
      partition by period, touchpoint_id order by persona > 0, customers, persona
      rows between unbounded preceding and 1 preceding
    ), 0) as smaller
  from sized
),
told as (
  select period, touchpoint_id, persona from ordered
  where persona > 0 and customers >= $threshold and (smaller = 0 or smaller >= $threshold)
  union all
  select period, touchpoint_id, null from sized group by period, touchpoint_id having sum(customers) >= $threshold
)
select
  told.period::integer as period,
  told.touchpoint_id::integer as touchpoint_id,
  told.persona::integer as persona,
  sum(people.n)::double as n,
  count(*)::double as customers,
  avg(people.mean) as mean,
  stddev_samp(people.mean) / sqrt(count(*)) as error
from told
join people
  on people.period = told.period and people.touchpoint_id = told.touchpoint_id
  and (told.persona is null or told.persona = people.persona)
group by told.period, told.touchpoint_id, told.persona
order by told.period, told.touchpoint_id, told.persona nulls first
