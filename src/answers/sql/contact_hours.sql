-- One row per touchpoint whose opinions follow contacts of enough people, and five minutes of the company's day: how many contacts it had then, of
-- everybody, rated or not. Clocks are read once for each five minutes that anything happened in: zones differ by whole quarters of an hour.
with felt as (
  select touchpoint_id
  from felt_contacts
  join touchpoints using (touchpoint_id)
  where minute_of_day is not null and touchpoint_id > 0 and not touchpoints.is_outbound
  group by touchpoint_id
  having count(distinct customer_id) >= $least
),
counted as materialized (
  select kind_touchpoints.touchpoint_id, epoch_ms(stg_interactions.happened_at) // 300000 as slot, count(*) as n
  from stg_interactions
  join kind_touchpoints using (kind_id)
  where kind_touchpoints.touchpoint_id in (from felt) and not stg_interactions.is_date_only and not stg_interactions.is_feedback
  group by all
),
slots as (
  select distinct slot, make_timestamp(slot * 300000000) as starts_at from counted
),
clocks as materialized (
  select slot, local_time(starts_at) as shown from slots
)
select
  counted.touchpoint_id::integer as touchpoint_id,
  (hour(clocks.shown) * 60 + minute(clocks.shown))::integer as starts,
  sum(counted.n)::double as n
from counted
join clocks using (slot)
group by all
order by all
