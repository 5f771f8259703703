-- One row per touchpoint and kind of pass: `customers` customers each passed it so in `n` of their mature journeys of that quarter. The kind:
-- which touchpoint was last on the whole path, was this the last that the window holds, how far did the journey go. Customers who have a
-- single journey are told together (`kind_id` keeps kinds apart); any other has rows of their own (`customer_id`).
create or replace table finding_passes as
with letters as (
  select *, unnest(list_distinct(string_split(path, ''))) as letter from finding_journeys
),
kinds as (
  select
    customer_id,
    period,
    persona,
    segment,
    (unicode(letter) - 48)::usmallint as touchpoint_id,
    (unicode(right(path, 1)) - 48)::usmallint as last_touchpoint_id,
    reached_stage,
    is_open,
    is_settled,
    contains(left(path, window_steps), letter) as in_window,
    letter = substr(path, window_steps, 1) as is_last_in_window,
    sum(journeys)::uinteger as journeys
  from letters
  where unicode(letter) > 48
  group by all
)
select
  * exclude (journeys),
  touchpoint_id = last_touchpoint_id as is_last,
  case when customer_id is null then row_number() over () else 0 end as kind_id,
  case when customer_id is null then journeys else 1 end as customers,
  case when customer_id is null then 1 else journeys end as n
from kinds
