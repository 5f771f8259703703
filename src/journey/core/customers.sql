-- One row per customer: the first segment whose conditions all hold, the first persona of that segment (or of none) whose conditions
-- all hold, 0 when there is none; with the segment's gap and window.
create or replace table customers as
with everyone as (
  select distinct customer_id from key_set_customers
),
met as (
  select distinct facts.customer_id, conditions.group_kind, conditions.rank, conditions.condition_no
  from customer_facts as facts
  join group_conditions as conditions
    on conditions.field = facts.field
    and case conditions.operator
      when 'at_least' then number_of(facts.content) >= try_cast(conditions.pattern as double)
      when 'at_most' then number_of(facts.content) <= try_cast(conditions.pattern as double)
      else facts.content glob conditions.pattern
    end
),
tallied as (
  select
    met.customer_id,
    met.group_kind,
    met.rank,
    count(*) filter (conditions.operator <> 'not_equals') as held,
    count(*) filter (conditions.operator = 'not_equals') as broken
  from met
  join (select distinct group_kind, rank, condition_no, operator from group_conditions) as conditions
    using (group_kind, rank, condition_no)
  group by all
),
-- Groups without conditions are open to everyone; the others are looked up where some condition was met.
belonging as (
  select everyone.customer_id, group_list.group_kind, group_list.rank, group_list.segment
  from everyone
  cross join (from group_list where needed = 0) as group_list
  left join tallied
    on tallied.customer_id = everyone.customer_id
    and tallied.group_kind = group_list.group_kind
    and tallied.rank = group_list.rank
  where coalesce(tallied.broken, 0) = 0
  union all
  select tallied.customer_id, group_list.group_kind, group_list.rank, group_list.segment
  from tallied
  join group_list using (group_kind, rank)
  where group_list.needed > 0 and tallied.held = group_list.needed and tallied.broken = 0
),
in_segments as (
  select everyone.customer_id, coalesce(segments.segment, 0)::utinyint as segment
  from everyone
  left join (
    select customer_id, min(rank) as segment from belonging where group_kind = 'segment' group by customer_id
  ) as segments using (customer_id)
),
personas as (
  select in_segments.customer_id, min(belonging.rank) as persona
  from in_segments
  join belonging using (customer_id)
  where belonging.group_kind = 'persona'
    and (belonging.segment is null or belonging.segment = in_segments.segment)
  group by in_segments.customer_id
)
select
  in_segments.customer_id,
  coalesce(personas.persona, 0)::utinyint as persona,
  in_segments.segment,
  segment_times.gap_seconds,
  segment_times.window_seconds
from in_segments
left join personas using (customer_id)
join segment_times using (segment)
