-- One row per customer, quarter, place and source: their scores there, as sums. Whoever left no key is somebody else each time. The group and the
-- place are those under which the opinion is published (null: its touchpoint, or its stage too, is not told; 255: nor is its group), so that
-- what lists tell adds up to what the table of opinions tells, and to nothing smaller.
create or replace table finding_opinions as
with labelled as (
  select
    opinion_rows.*,
    opinion_labels.to_segment,
    opinion_labels.to_persona,
    opinion_labels.to_child
  from opinion_rows
  join opinion_labels on opinion_labels.child = 1000000 + opinion_rows.touchpoint_id::integer * 1000 + opinion_rows.source_rank
    and opinion_labels.period = opinion_rows.period and opinion_labels.segment = opinion_rows.segment
    and opinion_labels.persona = opinion_rows.persona
  where opinion_rows.score is not null and opinion_rows.touchpoint_id > 0
),
published as (
  select period, to_segment, to_persona, to_child
  from labelled
  group by all
  having count(distinct customer_id) >= (select k from small_group)
)
select
  labelled.customer_id as person_id,
  labelled.period,
  labelled.to_persona as persona,
  labelled.to_segment as segment,
  case when labelled.to_child <= -100 then -100 - labelled.to_child when labelled.to_child >= 0 then labelled.stage_id end as stage_id,
  case when labelled.to_child >= 0 then labelled.touchpoint_id end as touchpoint_id,
  sources.source,
  journeys.path,
  count(*) as n,
  -- Whole millionths: those add up exactly in any order.
  sum(round(labelled.score * 1e6)) as total
from labelled
join published using (period, to_segment, to_persona, to_child)
join sources using (source_rank)
left join journeys using (journey_id)
group by all
