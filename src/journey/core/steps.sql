-- One row per step: consecutive interactions of a customer at one touchpoint inside one journey, with their number and duration.
-- A journey is cut where more than the gap passes (a pause of exactly the gap stays inside). Rows lie in order.
-- Windows without partition run over `interactions` as it lies; the last condition fails the build if it did not lie in order.
create or replace table steps as
with placed as (
  select
    *,
    lag(customer_id) over () is distinct from customer_id as starts_customer,
    lag(happened_at) over () as previous_at,
    lag(is_date_only) over () as previous_is_date_only,
    lag(touchpoint_id) over () as previous_touchpoint_id
  from interactions
),
cut as (
  select
    *,
    starts_customer or happened_at - previous_at > to_seconds(gap_seconds) as starts_journey
  from placed
),
marked as (
  select
    *,
    starts_journey or touchpoint_id <> previous_touchpoint_id as starts_step,
    not starts_journey and touchpoint_id <> previous_touchpoint_id
      and case when is_date_only or previous_is_date_only
        then happened_at::date = previous_at::date
        else happened_at = previous_at
      end as is_tie
  from cut
),
numbered as (
  select
    *,
    sum(starts_customer::integer) over (rows unbounded preceding) as customer_no,
    sum(starts_journey::integer) over (rows unbounded preceding) as journey_id,
    sum(starts_step::integer) over (rows unbounded preceding) as step_id
  from marked
),
collapsed as (
  select
    step_id,
    any_value(journey_id)::uinteger as journey_id,
    any_value(customer_id) as customer_id,
    any_value(touchpoint_id) as touchpoint_id,
    any_value(stage_id) as stage_id,
    min(happened_at) as entered_at,
    max(happened_at) as left_at,
    count(*) as interactions,
    min(source_rank) as lowest_source,
    max(source_rank) as highest_source,
    bool_or(is_tie) as follows_tie,
    bool_and(is_feedback) as is_feedback_only
  from numbered
  group by step_id
),
first_steps as (
  select journey_id, min(step_id) as step_id from collapsed group by journey_id
)
select
  collapsed.* exclude (step_id),
  (collapsed.step_id - first_steps.step_id + 1)::uinteger as step_no
from collapsed
join first_steps using (journey_id)
where case when (select max(customer_no) from numbered) = (select count(distinct customer_id) from interactions)
  then true else error('interactions out of order') end
order by collapsed.step_id
