-- One row per feedback with words, redacted, the latest first: its quarter, its place and, where enough customers wrote there, its group (255, −4: not
-- told, as in opinions). No path, and nothing that leads to another opinion. `sounds_low` is what the words of an unrated one say, where they may
-- (null: they may not, or it is rated). `customers` is how many wrote at that place.
create or replace table mart.verbatims as
with labelled as (
  select opinion_rows.*, verbatim_labels.to_segment, verbatim_labels.to_persona, verbatim_labels.to_child, redacted_words.words
  from opinion_rows
  join redacted_words using (feedback_id)
  join verbatim_labels on verbatim_labels.child = 1000000 + touchpoint_id::integer * 1000 + source_rank
    and verbatim_labels.period = opinion_rows.period and verbatim_labels.segment = opinion_rows.segment
    and verbatim_labels.persona = opinion_rows.persona
),
sized as (
  select period, to_segment, to_persona, to_child, count(distinct customer_id) as customers from labelled group by all
)
select
  row_number() over (order by feedback_id)::uinteger as verbatim_id,
  labelled.period,
  labelled.to_segment as segment,
  labelled.to_persona as persona,
  case
    when labelled.to_child = -4 then 255
    when labelled.to_child <= -100 then -100 - labelled.to_child
    else labelled.stage_id
  end::utinyint as stage_id,
  case
    when labelled.to_child >= 1000000 then (labelled.to_child - 1000000) // 1000
    when labelled.to_child >= 0 then labelled.to_child
    else -4
  end::smallint as touchpoint_id,
  case when labelled.to_child >= 1000000 then labelled.to_child % 1000 else 255 end::utinyint as source_rank,
  labelled.score,
  labelled.placed,
  labelled.words,
  word_moods.sounds_low,
  sized.customers::uinteger as customers
from labelled
join sized using (period, to_segment, to_persona, to_child)
left join word_moods using (feedback_id)
where sized.customers >= (select k from small_group)
order by verbatim_id
