-- One row per stage: the filter's journeys lost in the period that came so far.
select stage_id::integer as stage, sum(lost)::double as lost
from mart.ended_stages
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by stage_id
order by stage_id
