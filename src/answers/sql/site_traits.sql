-- One row per period, kind of trait and trait (0: journeys of none of that kind): at least how many customers their placed journeys are of. Of two
-- periods, or of all where none is named; only of periods that may be told.
with counted_once as (
  select min(journey_id) as journey_id from journeys where is_placed group by customer_id, period
),
kinds as (
  select distinct kind from trait_values
)
select
  journeys.period::integer as period,
  kinds.kind,
  coalesce(trait_values.trait_id, 0) as trait,
  any_value(trait_values.value) as value,
  count(counted_once.journey_id)::double as customers
from journeys
cross join kinds
left join counted_once using (journey_id)
left join journey_traits on journey_traits.journey_id = journeys.journey_id and journey_traits.kind = kinds.kind
left join trait_values on trait_values.kind = kinds.kind and trait_values.value = journey_traits.value
where journeys.is_placed
  and ($period is null or journeys.period in ($period, $compare))
  and journeys.period in (select period from outcome_labels)
group by all
order by all
