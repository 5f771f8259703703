-- One row per period, group told apart, trait of a kind (0: none of it), path and openness: journeys and at least how many customers (one journey of each
-- per period is counted), the mature journeys and those of them that reached the goal, as outcomes count them. From exact tables, never published.
with counted_once as (
  select min(journey_id) as journey_id
  from journeys
  where is_placed and ($period is null or period = $period)
  group by customer_id, period
),
of_kind as (
  select journey_traits.journey_id, trait_values.trait_id
  from journey_traits
  join trait_values using (kind, value)
  where kind = $kind
)
select
  journeys.period::integer as period,
  outcome_labels.to_segment::integer as segment,
  outcome_labels.to_persona::integer as persona,
  coalesce(of_kind.trait_id, 0) as trait,
  journeys.path,
  journeys.is_open,
  count(*)::double as n,
  count(counted_once.journey_id)::double as customers,
  (count(*) filter (journeys.is_mature and not journeys.is_existing))::double as mature,
  (count(*) filter (
    journeys.is_mature and not journeys.is_existing and journeys.reached_stage >= (select stage_id from goal_stage)
  ))::double as converted
from journeys
join outcome_labels using (period, segment, persona)
left join of_kind using (journey_id)
left join counted_once using (journey_id)
where journeys.is_placed
  and ($period is null or journeys.period = $period)
  and ($persona is null or outcome_labels.to_persona = $persona)
  and ($segment is null or outcome_labels.to_segment = $segment)
  and ($trait is null or of_kind.trait_id = $trait)
  and ($from is null or local_time(journeys.started_at)::date >= $from::date)
  and ($until is null or local_time(journeys.started_at)::date <= $until::date)
  and ($anchor is null or contains(journeys.path, $anchor))
  and ($through is null or contains(journeys.path, $through))
group by all
order by all
