-- One row: what is still told apart once small groups are folded, as shares (1: all): of passes and of stops their touchpoint; of third contacts
-- which; of journeys their whole path; of scored opinions their touchpoint; of journeys their persona. What no table tells counts as folded.
with counted (name, told, total) as (
  select 'passes', (select sum(n) from mart.passes), (select sum(n) from pass_counts)
  union all
  select 'stops', sum(n) filter (touchpoint_id >= 0), sum(n) from mart.stops
  union all
  select
    'third_contacts',
    (select sum(n) from mart.links where anchor = -9 and not is_backward and place = 1 and target >= 0),
    (select sum(n) from journey_counts where length(path) >= 3)
  union all
  select 'paths', sum(n) filter (path_id >= 0), sum(n) from mart.variants
  union all
  -- Opinions that are too few even when they are pooled are in no row of mart.opinions.
  select
    'opinions',
    (select sum(n) from mart.opinions where touchpoint_id >= 0),
    (select count(*) from opinion_rows where score is not null)
  union all
  select 'personas', sum(n) filter (persona < 255), sum(n) from mart.outcomes
),
shares as (
  select name, coalesce(coalesce(told, 0) / nullif(total, 0), 1)::double as share from counted
)
select
  any_value(share) filter (name = 'passes') as passes,
  any_value(share) filter (name = 'stops') as stops,
  any_value(share) filter (name = 'third_contacts') as third_contacts,
  any_value(share) filter (name = 'paths') as paths,
  any_value(share) filter (name = 'opinions') as opinions,
  any_value(share) filter (name = 'personas') as personas
from shares
