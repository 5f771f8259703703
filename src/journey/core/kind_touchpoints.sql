-- One row per kind of interaction: the touchpoint of the first rule that matches it, 0 ("Non classé") when none does.
create or replace table kind_touchpoints as
with kinds as (
  select
    kind_id,
    any_value(source) as source,
    any_value(event) as event,
    any_value(page) as page,
    any_value(via) as via,
    any_value(device) as device
  from stg_kinds
  group by kind_id
),
folded_kinds as (
  select
    kind_id,
    folded(source) as source,
    folded(event) as event,
    folded(page) as page,
    folded(via) as via,
    folded(device) as device
  from kinds
),
matches as (
  select folded_kinds.kind_id, arg_min(rules.touchpoint_id, rules.rank) as touchpoint_id
  from folded_kinds
  join touchpoint_rules as rules
    on (rules.event is null or folded_kinds.event glob rules.event)
    and (rules.source is null or folded_kinds.source glob rules.source)
    and (rules.page is null or folded_kinds.page glob rules.page)
    and (rules.device is null or folded_kinds.device glob rules.device)
    and (rules.via is null or folded_kinds.via glob rules.via)
  group by folded_kinds.kind_id
)
select
  kinds.kind_id,
  kinds.source,
  kinds.event,
  kinds.device,
  kinds.via,
  coalesce(matches.touchpoint_id, 0)::usmallint as touchpoint_id
from kinds
left join matches using (kind_id)
