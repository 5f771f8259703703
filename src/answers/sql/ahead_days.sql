-- One row per touchpoint, stage and number of days that people were there ahead of the day they were to come: how many. Those of the day itself plan
-- nothing.
select touchpoint_id::integer as touchpoint_id, to_stage::integer as to_stage, days_ahead::integer as days_ahead, count(*)::double as n
from planned_people
where days_ahead > 0 and period > 1
group by all
order by all
