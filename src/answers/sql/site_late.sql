-- One row where many who reached the goal did so after their window: how many of how many, and the days that nine in ten of them do not pass.
select
  count(*)::double as won,
  (count(*) filter (is_late))::double as late,
  ceil(quantile_cont(seconds, 0.9) / 86400)::double as days
from ended_journeys
where ending = 'won'
having count(distinct case when is_late then customer_id end) >= $threshold and count(*) filter (is_late) >= 0.2 * count(*)
