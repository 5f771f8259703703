-- One row per kind of interaction that the company began (an e-mail, a quote, a delivery, an answer): at an outbound touchpoint, and no reaction to it:
-- what was opened, clicked, visited or answered is the customer's own deed.
create or replace table outbound_kinds as
select kind_touchpoints.kind_id, kind_touchpoints.touchpoint_id
from kind_touchpoints
join touchpoints using (touchpoint_id)
join (select distinct kind_id from stg_kinds where coalesce(page, '') = '' and coalesce(device, '') = '') as elsewhere using (kind_id)
where touchpoints.is_outbound
  and kind_touchpoints.kind_id not in (select kind_id from stg_feedback)
  and not regexp_matches(
    kind_touchpoints.event, '(^|[^a-z])(open(s|ed)?|ouvert\w*|lu|lue|read|clic\w*|click\w*|repli\w*|repond\w*|visit\w*|session\w*|page ?view\w*)([^a-z]|$)'
  )
