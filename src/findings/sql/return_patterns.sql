-- One row per stage before the goal, contact (0: everybody, whatever came afterwards) and kind of customer: `customers` customers of one segment who
-- each have so many journeys that were interrupted at the stage and had the contact afterwards (`n`), so many of them that reached the goal
-- (`successes`), and as many of those without it (`n_before`, `successes_before`). Contacts are of the segments whose road is known. Of all quarters
-- and everybody at once, so that no quarter is found by subtracting: a contact that few had, or few had not, is not told, nor is one beside which few
-- are left whose road is not known; nor a stage where few were interrupted.
with few as (
  select k from small_group
),
cases as (
  select
    return_cases.*,
    exists (
      from return_roads
      where return_roads.stage_id = return_cases.stage_id and return_roads.segment = return_cases.segment
    ) as has_road
  from return_cases
  where interrupted_at is not null
),
roadless as (
  select stage_id, count(distinct customer_id) as customers from cases where not has_road group by stage_id
),
compared as (
  select cases.*, contacts.touchpoint, passes.journey_id is not null as is_met
  from cases
  join (select distinct stage_id, touchpoint from return_passes) as contacts using (stage_id)
  left join return_passes as passes
    on passes.stage_id = cases.stage_id and passes.journey_id = cases.journey_id and passes.touchpoint = contacts.touchpoint
  where cases.has_road and not exists (
    from roadless where roadless.stage_id = cases.stage_id and roadless.customers < (select k from few)
  )
  union all
  select *, 0, true from cases
),
told as (
  select stage_id, touchpoint
  from compared
  group by all
  having count(distinct customer_id) filter (is_met) >= (select k from few)
    and (touchpoint = 0 or count(distinct customer_id) filter (not is_met) >= (select k from few))
),
people as (
  select
    stage_id::integer as stage,
    touchpoint::integer as touchpoint,
    segment::integer as segment,
    customer_id,
    (count(*) filter (is_met))::double as n,
    (count(*) filter (is_met and is_converted))::double as successes,
    (count(*) filter (not is_met))::double as n_before,
    (count(*) filter (not is_met and is_converted))::double as successes_before
  from compared
  semi join told using (stage_id, touchpoint)
  group by all
)
select * exclude (customer_id), count(*)::double as customers
from people
group by all
order by all
