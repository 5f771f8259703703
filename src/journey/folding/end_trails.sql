-- One row per period, group told apart, path, openness and endings ("20261:won 20263:renewed", '' of none yet): journeys and at least how many customers
-- (one journey of each per period is counted); and under what variants tell the path. From exact tables, never published.
create or replace table end_trails as
with counted_once as (
  select min(journey_id) as journey_id from journeys where is_placed group by customer_id, period
),
-- Nearly every journey ends once: putting one text together out of one costs as much memory as out of many.
ends as (
  select journey_id, period, ending from ended_journeys where ending <> 'open'
),
several as materialized (
  select journey_id from ends group by journey_id having count(*) > 1
),
endings as (
  select journey_id, period || ':' || ending as endings from ends anti join several using (journey_id)
  union all
  select journey_id, string_agg(period || ':' || ending, ' ' order by period, ending)
  from ends
  semi join several using (journey_id)
  group by journey_id
),
ended as (
  select
    journeys.period,
    outcome_labels.to_segment,
    outcome_labels.to_persona,
    journeys.path,
    journeys.is_open,
    coalesce(endings.endings, '') as endings,
    count(*)::double as n,
    count(counted_once.journey_id)::double as customers
  from journeys
  join outcome_labels using (period, segment, persona)
  left join endings using (journey_id)
  left join counted_once using (journey_id)
  where journeys.is_placed
  group by all
)
select
  ended.period::integer as period,
  ended.to_segment::integer as segment,
  ended.to_persona::integer as persona,
  ended.path,
  ended.is_open,
  ended.endings,
  ended.n,
  ended.customers,
  coalesce(variant_labels.to_segment, rare_labels.to_segment)::integer as variant_segment,
  coalesce(variant_labels.to_persona, rare_labels.to_persona)::integer as variant_persona,
  coalesce(variant_labels.to_child, rare_labels.to_child)::integer as variant
from ended
join paths using (path)
left join variant_labels on variant_labels.child = paths.path_id::integer
  and variant_labels.period = ended.period and variant_labels.segment = ended.to_segment
  and variant_labels.persona = ended.to_persona
left join variant_labels as rare_labels on rare_labels.child = -4
  and rare_labels.period = ended.period and rare_labels.segment = ended.to_segment
  and rare_labels.persona = ended.to_persona
