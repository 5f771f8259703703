-- One row per stage reached and stages seen: `customers` customers each have `n` such mature journeys in that quarter. Customers who have a
-- single journey are told together (`kind_id` keeps kinds apart); any other has rows of their own (`customer_id`).
create or replace table finding_entrants as
with kinds as (
  select customer_id, period, persona, segment, reached_stage, own_mask, is_existing, sum(journeys)::uinteger as journeys
  from finding_journeys
  group by all
)
select
  * exclude (journeys),
  case when customer_id is null then row_number() over () else 0 end as kind_id,
  case when customer_id is null then journeys else 1 end as customers,
  case when customer_id is null then 1 else journeys end as n
from kinds
