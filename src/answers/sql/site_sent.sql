-- One row per quarter and touchpoint that sent something to enough customers: how many contacts, those whose window is over, and those of them that
-- were followed by something of the customer's own within it.
select
  period_of(sent_contacts.happened_at, first_period)::integer as period,
  sent_contacts.touchpoint_id::integer as touchpoint_id,
  sum(n)::double as n,
  coalesce(sum(n) filter (window_ends_at <= data_ends.ends_at), 0)::double as mature,
  coalesce(sum(n) filter (window_ends_at <= data_ends.ends_at and is_answered), 0)::double as answered
from sent_contacts
cross join told_periods
cross join data_ends
group by all
having count(distinct customer_id) >= $threshold
order by period desc, touchpoint_id
