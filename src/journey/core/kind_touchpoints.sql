-- One row per kind of interaction, folded: the touchpoint of the first rule that matches it, 0 ("Non classé") when none does.
-- Events are matched first: they are few, and leave few rules to try on each of many pages. An event is matched as it is written and as its
-- words alone, so that "addToCart", "Add-To-Cart" and "[Amplitude] add_to_cart" are one, and "Viewed Product" is "Product Viewed". `is_of_page`: the rule says a page and no event.
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
folded_kinds as materialized (
  select
    kind_id,
    source as source_name,
    event as event_name,
    folded(source) as source,
    folded(event) as event,
    event_words(event) as event_words,
    folded(page) as page,
    folded(via) as via,
    folded(device) as device
  from kinds
),
event_rules as materialized (
  select events.event, rules.event is null as is_of_any, rules.* exclude (event)
  from (select distinct event, event_words from folded_kinds) as events
  join touchpoint_rules as rules
    on rules.event is null
    or events.event glob rules.event
    or events.event_words glob rules.event
    or replace(events.event_words, ' ', '_') glob rules.event
    or event_phrase(events.event_words) glob rules.event
),
matches as (
  select
    folded_kinds.kind_id,
    arg_min(rules.touchpoint_id, rules.rank) as touchpoint_id,
    arg_min(rules.is_of_any and rules.page is not null, rules.rank) as is_of_page
  from folded_kinds
  join event_rules as rules on rules.event = folded_kinds.event
  where (rules.source is null or folded_kinds.source glob rules.source)
    and (rules.device is null or folded_kinds.device glob rules.device)
    and (rules.via is null or folded_kinds.via glob rules.via)
    and (rules.page is null or folded_kinds.page glob rules.page)
  group by folded_kinds.kind_id
)
select
  folded_kinds.kind_id,
  folded_kinds.source_name as source,
  folded_kinds.event_name,
  folded_kinds.event,
  folded_kinds.device,
  folded_kinds.via,
  coalesce(matches.touchpoint_id, 0)::usmallint as touchpoint_id,
  coalesce(matches.is_of_page, false) as is_of_page
from folded_kinds
left join matches using (kind_id)
