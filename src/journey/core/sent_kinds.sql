-- One row per kind of interaction that was only sent to someone (an e-mail, a reminder, an answer): at a touchpoint that sends, and no reaction to it:
-- what was opened, clicked, visited or answered is the customer's own deed.
create or replace table sent_kinds as
select kind_touchpoints.kind_id, kind_touchpoints.touchpoint_id
from kind_touchpoints
join touchpoints using (touchpoint_id)
join (select distinct kind_id from stg_kinds where coalesce(page, '') = '' and coalesce(device, '') = '') as elsewhere using (kind_id)
where touchpoints.sends
  and kind_touchpoints.kind_id not in (select kind_id from stg_feedback)
  and not regexp_matches(
    kind_touchpoints.event, '(^|[^a-z])(open(s|ed)?|ouvert\w*|lu|lue|read|clic\w*|click\w*|repli\w*|repond\w*|visit\w*|session\w*|page ?view\w*)([^a-z]|$)'
  )
