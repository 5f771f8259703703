-- One row per base, case of it and touchpoint that came before its end: for opinions, entered before it was given; for deals and carts, before the
-- goal. Where customers only leave opinions tells nothing of why. Never published.
create or replace table outcome_passes as
with lived as (
  select distinct touchpoint_id from kind_touchpoints
  where touchpoint_id > 0 and kind_id not in (select kind_id from stg_feedback)
),
goals as (
  select steps.journey_id, min(steps.step_no) as step_no
  from steps
  join touchpoints using (touchpoint_id)
  where touchpoints.shows_goal
  group by steps.journey_id
)
select distinct outcome_cases.base, outcome_cases.journey_id, steps.touchpoint_id::integer as touchpoint
from outcome_cases
join steps using (journey_id)
left join goals using (journey_id)
where steps.touchpoint_id in (from lived)
  and case
    when outcome_cases.known_at is not null then steps.entered_at <= outcome_cases.known_at
    else goals.step_no is null or steps.step_no < goals.step_no
  end
order by all
