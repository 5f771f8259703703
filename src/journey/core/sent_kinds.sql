-- One row per kind of interaction that was only sent to someone (an e-mail, a reminder, an answer): what the company began at a touchpoint that sends.
create or replace table sent_kinds as
select outbound_kinds.kind_id, outbound_kinds.touchpoint_id
from outbound_kinds
join touchpoints using (touchpoint_id)
where touchpoints.sends
