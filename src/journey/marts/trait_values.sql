-- One row per trait that a journey has: its number in this build, its kind, and its value as exports tell it (channels by their French name).
-- Never published.
create or replace table trait_values as
select row_number() over (order by kind, value)::integer as trait_id, kind, value
from (select distinct kind, value from journey_traits)
order by trait_id
