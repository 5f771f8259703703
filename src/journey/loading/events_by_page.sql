-- One row per file with events that no rule of touchpoints knows and that count where their page is: how many interactions, of which events (the most
-- frequent first, five at most). A view of a page is what its page says.
with kinds as (
  select kind_id, event_name
  from kind_touchpoints
  where is_of_page and event_name <> ''
    and not regexp_matches(
      event_words(event_name),
      '^(page|screen|ecran|scroll|click|clic|tap|view|viewed|vue|hit|action|autocapture|user engagement|session start|first visit|load|navigation|route change|history change)$|(page|screen|ecran|url).*(view|vue|display|affich|visit|consult|load|change|seen|leave)|(view|vue|display|affich|visit|consult|load).*(page|screen|ecran)|clicked$'
    )
),
told as (
  select file_id, event_name, count(*) as n
  from stg_interactions
  join kinds using (kind_id)
  group by all
),
ranked as (
  select *, row_number() over (partition by file_id order by n desc, event_name) as place from told
)
select
  file_id::integer as file_id,
  sum(n)::double as n,
  string_agg(event_name, ' · ' order by place) filter (place <= 5) as events
from ranked
group by file_id
order by file_id
