-- One row per period and group told apart: journeys that reached the goal, of how many customers, and the interactions and steps that they took up to it.
create or replace table mart.efforts as
select
  journey_efforts.period,
  effort_labels.to_segment as segment,
  effort_labels.to_persona as persona,
  count(*)::uinteger as n,
  count(distinct journey_efforts.customer_id)::uinteger as customers,
  sum(journey_efforts.interactions)::uinteger as interactions,
  sum(journey_efforts.steps)::uinteger as steps
from journey_efforts
join outcome_labels using (period, segment, persona)
join effort_labels on effort_labels.period = journey_efforts.period
  and effort_labels.segment = outcome_labels.to_segment and effort_labels.persona = outcome_labels.to_persona
group by all
having count(distinct journey_efforts.customer_id) >= (select k from small_group)
order by all
