-- One row per customer: the first persona and the first segment whose conditions all hold (0 when none), with the segment's gap and window.
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
      when 'at_least' then try_cast(replace(facts.content, ',', '.') as double) >= try_cast(conditions.pattern as double)
      when 'at_most' then try_cast(replace(facts.content, ',', '.') as double) <= try_cast(conditions.pattern as double)
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
belonging as (
  select everyone.customer_id, group_list.group_kind, min(group_list.rank) as rank
  from everyone
  cross join group_list
  left join tallied
    on tallied.customer_id = everyone.customer_id
    and tallied.group_kind = group_list.group_kind
    and tallied.rank = group_list.rank
  where coalesce(tallied.held, 0) = group_list.needed and coalesce(tallied.broken, 0) = 0
  group by all
),
placed as (
  select
    everyone.customer_id,
    coalesce(max(belonging.rank) filter (belonging.group_kind = 'persona'), 0)::utinyint as persona,
    coalesce(max(belonging.rank) filter (belonging.group_kind = 'segment'), 0)::utinyint as segment
  from everyone
  left join belonging using (customer_id)
  group by everyone.customer_id
)
select placed.customer_id, placed.persona, placed.segment, segment_times.gap_seconds, segment_times.window_seconds
from placed
join segment_times using (segment)
