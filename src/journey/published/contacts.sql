-- One row per period, group told apart and touchpoint where enough customers made a request: requests that thirty days are known after, and those of
-- them that the same customer followed by another one there within 7, 15 and 30 days.
create or replace table mart.contacts as
select
  contacts.period,
  to_segment as segment,
  to_persona as persona,
  to_child::smallint as touchpoint_id,
  count(*)::uinteger as n,
  count(*) filter (again_7)::uinteger as within_7,
  count(*) filter (again_15)::uinteger as within_15,
  count(*) filter (again_30)::uinteger as within_30,
  count(distinct customer_id)::uinteger as customers
from contacts
join contact_labels on contact_labels.child = contacts.touchpoint_id
  and contact_labels.period = contacts.period and contact_labels.segment = contacts.segment and contact_labels.persona = contacts.persona
-- A customer may come to several touchpoints: what is pooled would count them once for each. It is not told.
where is_known and to_child >= 0
group by contacts.period, to_segment, to_persona, to_child
having count(distinct customer_id) >= (select k from small_group)
order by all
