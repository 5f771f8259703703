-- One row per plan at a touchpoint and stage with a cut (ahead_cuts): whether who planned came (`value`, 1 or 0), and its side: 0, at most so many
-- days ahead; 1, more; 2, on the day itself, which plans nothing.
select
  planned_people.touchpoint_id,
  planned_people.period,
  planned_people.customer_id,
  planned_people.came::integer as value,
  case when days_ahead <= 0 then 2 when days_ahead <= cuts.days then 0 else 1 end as side
from planned_people
join (select touchpoint_id::usmallint as touchpoint_id, to_stage::utinyint as to_stage, days::integer as days from ahead_cuts) as cuts
  using (touchpoint_id, to_stage)
where period > 1
