-- One row per quarter and touchpoint that sent something to enough customers: how many contacts, those whose window is over, and those of them that
-- were followed by something of the customer's own within it; null where too few customers did, or did not.
with counted as (
  select
    period_of(sent_contacts.happened_at, first_period)::integer as period,
    sent_contacts.touchpoint_id::integer as touchpoint_id,
    customer_id,
    n,
    window_ends_at <= data_ends.ends_at as is_mature,
    is_answered
  from sent_contacts
  cross join told_periods
  cross join data_ends
),
told as (
  select
    period,
    touchpoint_id,
    sum(n)::double as n,
    coalesce(sum(n) filter (is_mature), 0)::double as mature,
    coalesce(sum(n) filter (is_mature and is_answered), 0)::double as answered,
    count(distinct customer_id) filter (is_mature and is_answered) as with_answer,
    count(distinct customer_id) filter (is_mature and not is_answered) as without_answer
  from counted
  group by period, touchpoint_id
  having count(distinct customer_id) >= $threshold
)
select
  period,
  touchpoint_id,
  n,
  mature,
  case
    when with_answer between 1 and $threshold - 1 or without_answer between 1 and $threshold - 1 then null
    else answered
  end as answered
from told
order by period desc, touchpoint_id
