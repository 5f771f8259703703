-- One row per period, kind of trait and trait (0: journeys of none of that kind): at least how many customers their placed journeys are of. Of two
-- periods, or of all where none is named; only of periods that may be told. (Each journey's trait is looked up once; those without one are what is left.)
with counted_once as (
  select min(journey_id) as journey_id from journeys where is_placed group by customer_id, period
),
placed as materialized (
  select journeys.journey_id, journeys.period, counted_once.journey_id is not null as is_counted
  from journeys
  left join counted_once using (journey_id)
  where journeys.is_placed
    and ($period is null or journeys.period in ($period, $compare))
    and journeys.period in (select period from outcome_labels)
),
told as materialized (
  select
    placed.period,
    trait_values.kind,
    trait_values.trait_id as trait,
    any_value(trait_values.value) as value,
    count(*) as journeys,
    count(*) filter (placed.is_counted) as customers
  from journey_traits
  join trait_values using (kind, value)
  join placed using (journey_id)
  group by all
),
whole as (
  select period, count(*) as journeys, count(*) filter (is_counted) as customers from placed group by period
),
others as (
  select
    whole.period,
    kinds.kind,
    any_value(whole.journeys) - coalesce(sum(told.journeys), 0) as journeys,
    any_value(whole.customers) - coalesce(sum(told.customers), 0) as customers
  from whole
  cross join (select distinct kind from trait_values) as kinds
  left join told on told.period = whole.period and told.kind = kinds.kind
  group by whole.period, kinds.kind
)
select period::integer as period, kind, trait, value, customers::double as customers from told
union all
select period::integer, kind, 0, null, customers::double from others where journeys > 0
order by all
