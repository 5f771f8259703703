-- One row per kind of interaction and fact about it that a condition of personas.csv looks for, folded.
create or replace table kind_facts as
with described as (
  select kinds.kind_id, facts.field, facts.content
  from kind_touchpoints as kinds
  left join touchpoints using (touchpoint_id),
  lateral (
    values
      ('source', folded(kinds.source)), ('event', kinds.event), ('device', kinds.device), ('via', kinds.via),
      ('touchpoint', folded(touchpoints.name)), ('channel', folded(touchpoints.channel))
  ) as facts (field, content)
  where facts.content is not null
)
select distinct described.kind_id, described.field, described.content
from described
join group_conditions as conditions
  on conditions.field = described.field
  and (conditions.operator in ('at_least', 'at_most') or described.content glob conditions.pattern)
