-- One row per step: consecutive interactions of a customer at one touchpoint inside one journey, with their number and duration.
-- A journey is cut where more than the gap passes (a pause of exactly the gap stays inside); its number is that of its first step.
-- Rows lie in order. Windows without partition run over `interactions` as it lies, and the build fails if it does not lie in order.
-- A step's figures are differences between its first row and what comes next: a grouping would cost three times more, and each further
-- running total half a second for ten million rows, so there are two. The rows come out as they lie, and are written so: putting them in order costs
-- twice as much, and spills. (No `union all` below such windows: this engine, 1.4.3, starts them anew in each branch. No join above or below them
-- either, as looking up a local time is: above, rows are counted twice where the last of them fill a piece of the engine's in a certain way; below, where
-- one row is left for the last piece (2,049 rows), windows look at others than they should. So the spans of the clocks are a variable's.)
create or replace table steps as
with dated as (
  select *, local_time_at_hand(happened_at)::date as day from interactions
),
placed as (
  select
    *,
    row_number() over () as place,
    lag(customer_id) over () as previous_customer_id,
    lag(happened_at) over () as previous_at,
    lag(day) over () as previous_day,
    lag(is_date_only) over () as previous_is_date_only,
    lag(touchpoint_id) over () as previous_touchpoint_id,
    lag(source_rank) over () as previous_source_rank
  from dated
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
counted as (
  select
    *,
    count(case when changes_source then 1 end) over (rows unbounded preceding) as source_changes,
    lead(false, 1, true) over () as is_last
  from marked
),
-- The first row of each step, and the last row of all, which ends the last step where it does not start one.
edges as (
  select
    *,
    row_number() over () as step_id,
    case when starts_step then place else place + 1 end as next_place,
    case when starts_step then previous_at else happened_at end as left_before,
    case when starts_step then source_changes - changes_source::integer else source_changes end as changes_before
  from counted
  where starts_step or is_last
),
paired as (
  select
    * exclude (next_place),
    max(case when starts_journey then step_id end) over (rows unbounded preceding) as journey_id,
    coalesce(lead(next_place) over (), place + 1) as next_place,
    coalesce(lead(left_before) over (), happened_at) as left_at,
    coalesce(lead(changes_before) over (), source_changes) as last_source_changes
  from edges
)
select
  journey_id::uinteger as journey_id,
  (step_id - journey_id + 1)::uinteger as step_no,
  customer_id,
  touchpoint_id,
  stage_id,
  happened_at as entered_at,
  left_at,
  next_place - place as interactions,
  (last_source_changes - source_changes + changes_source::integer)::uinteger as source_changes,
  not starts_journey
    and case when is_date_only or previous_is_date_only then day = previous_day else happened_at = previous_at end
    as follows_tie
from paired
where starts_step
