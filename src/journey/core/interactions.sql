-- One row per interaction, in the total order that all else rests on: customer, instant, rank of source, stage, file, row. Dates without an hour lie
-- where dated_days places them, those of one instant by stage. No line of a spreadsheet decides: the touchpoint, numbered by its id, only where one
-- row tells several at one stage.
-- What was only sent is left out, but between two deeds of a customer in one journey.
-- The rows lie in that order: what follows reads them one after the other, without sorting again.
create or replace table interactions as
with told as (
  select
    key_set_customers.customer_id,
    coalesce(dated_days.placed_at, stg_interactions.happened_at) as happened_at,
    stg_interactions.is_date_only,
    sources.source_rank,
    touchpoints.stage_id,
    kind_touchpoints.touchpoint_id,
    customers.gap_seconds,
    stg_interactions.file_id,
    stg_interactions.line
  from stg_interactions
  join key_set_customers using (key_set_id)
  join kind_touchpoints using (kind_id)
  join sources using (source)
  join customers using (customer_id)
  join touchpoints using (touchpoint_id)
  left join dated_days using (customer_id, stage_id, happened_at, is_date_only)
  left join sent_contacts
    on sent_contacts.customer_id = key_set_customers.customer_id
    and sent_contacts.happened_at = stg_interactions.happened_at
    and sent_contacts.kind_id = stg_interactions.kind_id
  where coalesce(sent_contacts.is_between, true)
)
select * exclude (file_id, line)
from told
order by
  customer_id,
  happened_at,
  is_date_only,
  case when is_date_only then stage_id else source_rank end,
  case when is_date_only then source_rank else stage_id end,
  file_id,
  line,
  touchpoint_id
