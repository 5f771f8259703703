-- One row per period, group told apart and whole path (−4: all those too rare to be told apart): journeys, those old enough and those of them that
-- reached the goal, and, where enough customers gave some, the sum of their journeys' scores (in millionths).
create or replace table mart.variants as
with labelled as (
  select
    leaf_counts.*,
    coalesce(variant_labels.to_segment, rare_labels.to_segment) as to_segment,
    coalesce(variant_labels.to_persona, rare_labels.to_persona) as to_persona,
    coalesce(variant_labels.to_child, rare_labels.to_child) as to_path_id
  from leaf_counts
  left join variant_labels on variant_labels.child = leaf_counts.path_id::integer
    and variant_labels.period = leaf_counts.period and variant_labels.segment = leaf_counts.segment
    and variant_labels.persona = leaf_counts.persona
  left join variant_labels as rare_labels on rare_labels.child = -4
    and rare_labels.period = leaf_counts.period and rare_labels.segment = leaf_counts.segment
    and rare_labels.persona = leaf_counts.persona
),
counted as (
  select
    period, to_segment, to_persona, to_path_id,
    sum(n)::uinteger as n,
    sum(customers)::uinteger as customers,
    coalesce(sum(n) filter (is_mature and not is_existing), 0)::uinteger as mature,
    coalesce(sum(n) filter (is_mature and not is_existing and reached_stage >= (select stage_id from goal_stage)), 0)::uinteger as converted,
    count(distinct path_id)::uinteger as paths
  from labelled
  where to_path_id is not null
  group by all
),
path_labels as (
  select distinct period, segment, persona, path_id, path, to_segment, to_persona, to_path_id from labelled
),
scored as (
  select
    path_labels.period, path_labels.to_segment, path_labels.to_persona, path_labels.to_path_id,
    count(*)::uinteger as emotion_n,
    sum(round(opinion_rows.score * 1e6))::double as emotion_total
  from opinion_rows
  join journeys using (journey_id)
  join outcome_labels on outcome_labels.period = journeys.period
    and outcome_labels.segment = journeys.segment and outcome_labels.persona = journeys.persona
  join path_labels on path_labels.path = journeys.path and path_labels.period = journeys.period
    and path_labels.segment = outcome_labels.to_segment and path_labels.persona = outcome_labels.to_persona
  where opinion_rows.score is not null
  group by all
  having count(distinct opinion_rows.customer_id) >= (select k from small_group)
)
select
  counted.period,
  counted.to_segment as segment,
  counted.to_persona as persona,
  counted.to_path_id as path_id,
  counted.paths,
  counted.n,
  counted.customers,
  counted.mature,
  counted.converted,
  coalesce(scored.emotion_n, 0)::uinteger as emotion_n,
  coalesce(scored.emotion_total, 0)::double as emotion_total
from counted
left join scored using (period, to_segment, to_persona, to_path_id)
order by all
