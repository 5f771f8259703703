-- One row per step: interactions of the chosen people cut by silence into journeys, runs at one touchpoint collapsed, numbered, with what follows.
with
  marked as (
    select
      person, happened_at, touchpoint,
      lag(happened_at) over story as previous_at,
      lag(touchpoint) over story as previous
    from events
    where $people
    window story as (partition by person order by happened_at, touchpoint)
  ),
  cut as (
    select
      *,
      count(*) filter (previous_at is null or happened_at - previous_at > interval $gap_days days)
        over (partition by person order by happened_at, touchpoint rows unbounded preceding) as journey
    from marked
  ),
  changes as (
    select person, journey, happened_at, touchpoint
    from cut
    where previous is distinct from touchpoint or happened_at - previous_at > interval $gap_days days
  )
select
  person, journey, happened_at, touchpoint,
  row_number() over onward as step,
  lead(touchpoint) over onward as following,
  local_time(first_value(happened_at) over onward) as started
from changes
window onward as (partition by person, journey order by happened_at, touchpoint)
