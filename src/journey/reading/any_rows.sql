-- One row per row of the reading at hand, whatever becomes of it, each read anew whenever it is asked for: its keys and its kind, without its time.
create or replace temp view any_rows as
select
  key_text,
  identity_of(key_text) as key_set_id,
  kind_of(source, event, page, via, device) as kind_id,
  source,
  event,
  page,
  via,
  device,
  null::varchar as code
from reading
