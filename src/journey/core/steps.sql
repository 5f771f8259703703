-- One row per step: consecutive interactions of a customer at one touchpoint inside one journey, with their number and duration.
-- A journey is cut where more than the gap passes (a pause of exactly the gap stays inside). Rows lie in order.
-- Windows without partition run over `interactions` as it lies, and the build fails if it does not lie in order. Of each step only
-- the first and the last row go on, with running totals: their difference is what a grouping would count, at a third of its cost.
create or replace table steps as
with placed as (
  select
    *,
    lag(customer_id) over () as previous_customer_id,
    lag(happened_at) over () as previous_at,
    lag(is_date_only) over () as previous_is_date_only,
    lag(touchpoint_id) over () as previous_touchpoint_id,
    lag(source_rank) over () as previous_source_rank
  from interactions
),
cut as (
  select
    *,
    previous_customer_id is distinct from customer_id or happened_at - previous_at > to_seconds(gap_seconds) as starts_journey
  from placed
  where case
    when previous_customer_id > customer_id or (previous_customer_id = customer_id and previous_at > happened_at)
      then error('interactions out of order')
    else true
  end
),
marked as (
  select
    * exclude (gap_seconds, previous_customer_id),
    starts_journey or touchpoint_id <> previous_touchpoint_id as starts_step,
    not starts_journey and source_rank <> previous_source_rank as changes_source
  from cut
),
numbered as (
  select
    *,
    lead(starts_step, 1, true) over () as ends_step,
    row_number() over () as place,
    count(case when starts_journey then 1 end) over (rows unbounded preceding) as journey_id,
    count(case when starts_step then 1 end) over (rows unbounded preceding) as step_id,
    count(case when changes_source then 1 end) over (rows unbounded preceding) as source_changes,
    count(case when not is_feedback then 1 end) over (rows unbounded preceding) as lived
  from marked
),
ends as (
  select * from numbered where starts_step or ends_step
),
paired as (
  select
    *,
    case when ends_step then happened_at else lead(happened_at) over () end as left_at,
    case when ends_step then place else lead(place) over () end as last_place,
    case when ends_step then source_changes else lead(source_changes) over () end as last_source_changes,
    case when ends_step then lived else lead(lived) over () end as last_lived,
    max(case when starts_journey then step_id end) over (rows unbounded preceding) as first_step_id
  from ends
)
select
  journey_id::uinteger as journey_id,
  (step_id - first_step_id + 1)::uinteger as step_no,
  customer_id,
  touchpoint_id,
  stage_id,
  happened_at as entered_at,
  left_at,
  last_place - place + 1 as interactions,
  (last_source_changes - source_changes + changes_source::integer)::uinteger as source_changes,
  is_feedback and last_lived = lived as is_feedback_only,
  not starts_journey
    and case when is_date_only or previous_is_date_only
      then happened_at::date = previous_at::date
      else happened_at = previous_at
    end as follows_tie
from paired
where starts_step
