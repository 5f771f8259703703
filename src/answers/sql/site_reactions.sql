-- One row per quarter, touchpoint that sent something and touchpoint of what its receiver did about it, where one row of an export tells both (an
-- e-mail sent, then opened): how many of what was sent. Told where enough customers did, and enough (or nobody) did not.
with sent as (
  select
    stg_interactions.file_id,
    stg_interactions.line,
    any_value(stg_interactions.happened_at) as sent_at,
    any_value(period_of(stg_interactions.happened_at, first_period)) as period,
    any_value(sent_kinds.touchpoint_id) as touchpoint_id,
    any_value(key_set_customers.customer_id) as customer_id
  from stg_interactions
  join sent_kinds using (kind_id)
  join key_set_customers using (key_set_id)
  cross join told_periods
  group by stg_interactions.file_id, stg_interactions.line
  -- A row that tells of several things sent does not say which was opened.
  having count(*) = 1
),
done as (
  select distinct
    sent.period,
    sent.touchpoint_id,
    kind_touchpoints.touchpoint_id as reaction_id,
    sent.customer_id,
    sent.file_id,
    sent.line
  from sent
  join stg_interactions using (file_id, line)
  join kind_touchpoints using (kind_id)
  -- What it answers stands in the same row too.
  where kind_touchpoints.touchpoint_id > 0
    and stg_interactions.happened_at >= sent.sent_at
    and stg_interactions.kind_id not in (select kind_id from outbound_kinds)
),
senders as (
  select period, touchpoint_id, count(distinct customer_id) as customers from sent group by all
),
counted as (
  select period, touchpoint_id, reaction_id, count(*) as n, count(distinct customer_id) as customers from done group by all
)
select
  counted.period::integer as period,
  counted.touchpoint_id::integer as touchpoint_id,
  counted.reaction_id::integer as reaction_id,
  counted.n::double as n
from counted
join senders using (period, touchpoint_id)
where counted.customers >= $threshold
  and (senders.customers = counted.customers or senders.customers - counted.customers >= $threshold)
order by period desc, touchpoint_id, n desc, reaction_id
