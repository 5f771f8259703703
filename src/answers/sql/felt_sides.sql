-- One row per opinion that follows a contact at a touchpoint with a rush hour (rush_hours): its score (`value`), and its side: 0, in the rush; 1, at
-- another hour; 2, at a contact whose hour is not known.
select
  felt_contacts.touchpoint_id,
  felt_contacts.period,
  felt_contacts.customer_id,
  felt_contacts.score as value,
  case when minute_of_day is null then 2 when minute_of_day >= starts and minute_of_day < ends then 0 else 1 end as side
from felt_contacts
join (select touchpoint_id::usmallint as touchpoint_id, starts::integer as starts, ends::integer as ends from rush_hours) as rushes
  using (touchpoint_id)
where period > 1
