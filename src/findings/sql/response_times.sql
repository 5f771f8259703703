-- One row per filter that can be foreseen (period null: all; with one persona or one segment, null: any) and touchpoint that is told: how many
-- requests were settled there, of how many customers at least, and the quartiles of the time it took, in seconds.
with told as (
  select response_rows.period, response_labels.to_segment as segment, response_labels.to_persona as persona,
    response_rows.touchpoint_id, response_rows.customer_id, response_rows.seconds
  from response_rows
  join response_labels on response_labels.child = response_rows.touchpoint_id
    and response_labels.period = response_rows.period and response_labels.segment = response_rows.segment
    and response_labels.persona = response_rows.persona
  where response_labels.to_child = response_rows.touchpoint_id
)
select
  period,
  segment,
  persona,
  touchpoint_id::integer as touchpoint,
  count(*)::double as n,
  count(distinct customer_id)::double as customers,
  quantile_cont(seconds, 0.25) as q1,
  quantile_cont(seconds, 0.5) as median,
  quantile_cont(seconds, 0.75) as q3
from told
group by grouping sets (
  (touchpoint_id), (touchpoint_id, segment), (touchpoint_id, persona),
  (period, touchpoint_id), (period, touchpoint_id, segment), (period, touchpoint_id, persona)
)
order by all
