-- One row per touchpoint that is told apart: journeys of the filter that pass it, the mature ones, those of them whose last step it is (ended, or
-- still open), those that first pass it before the goal and what of these reached it; and of all, those that come back to it.
select
  touchpoint_id::integer as touchpoint,
  sum(n)::double as n,
  sum(mature + mature_existing)::double as mature,
  sum(stopped)::double as stopped,
  sum(open)::double as open,
  sum(before_goal)::double as before_goal,
  sum(before_goal_converted)::double as converted,
  sum(again)::double as again
from mart.passes
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by touchpoint_id
order by touchpoint_id
