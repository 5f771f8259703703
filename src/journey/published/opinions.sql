-- One row per period, group told apart and place (stage 255: not told; touchpoint −4: not told; source 255: not told): scored opinions, of how many
-- customers, their sums (millionths of a score, whole numbers: exact in doubles), and how many are negative (under −0.5), neutral, positive, and as high as a promoter or as low as a detractor.
create or replace table mart.opinions as
with labelled as (
  select opinion_rows.*, opinion_labels.to_segment, opinion_labels.to_persona, opinion_labels.to_child
  from opinion_rows
  join opinion_labels on opinion_labels.child = 1000000 + touchpoint_id::integer * 1000 + source_rank
    and opinion_labels.period = opinion_rows.period and opinion_labels.segment = opinion_rows.segment
    and opinion_labels.persona = opinion_rows.persona
  where opinion_rows.score is not null
)
select
  period,
  to_segment as segment,
  to_persona as persona,
  case
    when to_child = -4 then 255
    when to_child <= -100 then -100 - to_child
    else any_value(stage_id)
  end::utinyint as stage_id,
  case when to_child >= 1000000 then (to_child - 1000000) // 1000 when to_child >= 0 then to_child else -4 end::smallint as touchpoint_id,
  case when to_child >= 1000000 then to_child % 1000 else 255 end::utinyint as source_rank,
  count(*)::uinteger as n,
  count(distinct customer_id)::uinteger as customers,
  sum(round(score * 1e6))::double as total,
  count(*) filter (score < -0.5)::uinteger as negative,
  count(*) filter (score between -0.5 and 0.5)::uinteger as neutral,
  count(*) filter (score > 0.5)::uinteger as positive,
  -- 9 and 10, and 0 to 6, of 10.
  count(*) filter (score > 1.59)::uinteger as promoters,
  count(*) filter (score < 0.41)::uinteger as detractors
from labelled
group by period, to_segment, to_persona, to_child
-- Two touchpoints of one stage may have the same customers: what is pooled may then still be a small group.
having count(distinct customer_id) >= (select k from small_group)
order by all
