-- One row per quarter, group told apart and stage: journeys lost in that quarter that came so far. `customers` are the group's.
create or replace table mart.ended_stages as
with told as (
  select period, to_segment as segment, to_persona as persona, stage_id, count(*)::uinteger as lost
  from ended_journeys
  join ended_labels using (period, segment, persona)
  where ending = 'lost'
  group by all
)
select told.period, told.segment, told.persona, told.stage_id, told.lost, ended.customers
from told
join mart.ended as ended using (period, segment, persona)
order by all
