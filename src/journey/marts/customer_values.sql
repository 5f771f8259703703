-- One row per customer whose first journey that reached the goal for a known amount began twelve months or more before the data ends: what the journeys
-- that begin within twelve months of it are worth, in hundredths of the company's currency, whether there is another beside the first, and who they
-- are: persona and segment, and the channel of that first journey's first contact ('' where it has none). Never published.
create or replace table customer_values as
with bought as (
  select journeys.customer_id, journeys.journey_id, journeys.started_at, journeys.persona, journeys.segment, journey_amounts.hundredths
  from journey_amounts
  join journeys using (journey_id)
),
-- Journeys of a customer are numbered in their order.
firsts as (
  select customer_id, min(journey_id) as journey_id, min(started_at) as first_at
  from bought
  group by customer_id
)
select
  firsts.customer_id,
  any_value(bought.persona) as persona,
  any_value(bought.segment) as segment,
  any_value(coalesce(channels.value, '')) as channel,
  sum(bought.hundredths)::double as hundredths,
  count(*) > 1 as came_again
from firsts
join bought on bought.customer_id = firsts.customer_id and bought.started_at < firsts.first_at + to_months(12)
left join journey_traits as channels on channels.journey_id = firsts.journey_id and channels.kind = 'channel'
cross join data_ends
where firsts.first_at + to_months(12) <= data_ends.known_until
group by firsts.customer_id
order by firsts.customer_id
