-- One row: the last moment of the data, and the one up to which all is known that decides whether somebody came to the goal. It is the same
-- for who is old enough to be judged and for who may still go on. That is the earliest end of the sources that tell of the goal, of those
-- that are alive; where no source tells of it, of those that tell of later stages; where none does, of all.
create or replace table data_ends as
with by_trust as (
  select
    *,
    case when feeds_goal then 1 when feeds_later_stages then 2 else 3 end as trust
  from source_ends
),
trusted as (
  select * from by_trust where trust = (select min(trust) from by_trust)
)
select
  coalesce((select max(last_at) from source_ends), (select max(happened_at) from interactions)) as ends_at,
  coalesce(min(known_until) filter (not is_ended), max(known_until), (select max(happened_at) from interactions)) as known_until
from trusted
