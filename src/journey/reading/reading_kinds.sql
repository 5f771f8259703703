-- One row per kind of interaction of the reading's rows: how many rows, and what the kind is.
create or replace temp table reading_kinds as
select
  kind_id,
  any_value(source) as source,
  any_value(event) as event,
  any_value(page) as page,
  any_value(via) as via,
  any_value(device) as device,
  null::varchar as code,
  count(*) as n
from reading_rows
group by kind_id
