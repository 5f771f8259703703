-- One row per quarter and touchpoint where enough customers asked something that its export says the answer of, in one row (a ticket opened, then
-- solved): how many asked at least `$horizon_seconds` before their source ends, those answered since, and quartiles of the time that took, in
-- seconds. How many were answered is null where too few customers were, or were not. What is not answered took longer than all the rest: a quartile among those is null. Dates without an hour are left out.
with kinds_told as (
  select
    kind_id,
    source,
    touchpoint_id,
    exists (select 1 from (select unnest(string_split($answered, '|')) as pattern) as patterns where event glob pattern) as is_answer
  from kind_touchpoints
),
told as (
  select stg_interactions.*, kinds_told.source, kinds_told.touchpoint_id, kinds_told.is_answer
  from stg_interactions
  join kinds_told using (kind_id)
  where not is_date_only
    and source in (select source from kinds_told where is_answer)
),
ends as (
  select source, max(happened_at) as ends_at from told group by source
),
answered as (
  select file_id, line, min(happened_at) as answered_at from told where is_answer group by all
),
-- Of a source that tells answers, what else its rows hold where one is answered: an order in the same export is no question.
askable as (
  select distinct told.kind_id from told semi join answered using (file_id, line) where not told.is_answer
),
asked as (
  select
    told.file_id,
    told.line,
    any_value(told.source) as source,
    any_value(told.key_set_id) as key_set_id,
    min(told.happened_at) as asked_at,
    arg_min(told.touchpoint_id, told.happened_at) as touchpoint_id
  from told
  semi join askable using (kind_id)
  where not told.is_answer
  group by told.file_id, told.line
),
timed as (
  select
    period_of(asked.asked_at, first_period) as period,
    asked.touchpoint_id,
    key_set_customers.customer_id,
    case when answered_at >= asked_at then epoch(answered_at) - epoch(asked_at) else 'infinity'::double end as took
  from asked
  join ends using (source)
  join key_set_customers using (key_set_id)
  left join answered using (file_id, line)
  cross join told_periods
  where epoch(asked.asked_at) + $horizon_seconds <= epoch(ends.ends_at)
),
counted as (
  select
    period,
    touchpoint_id,
    count(*) as n,
    count(*) filter (isfinite(took)) as answered,
    count(distinct customer_id) filter (isfinite(took)) as served,
    count(distinct customer_id) filter (not isfinite(took)) as unserved,
    list_sort(list(took)) as times
  from timed
  where touchpoint_id > 0 and period > 1
  group by all
  having count(distinct customer_id) >= $threshold
),
ranked as (
  -- The row of that rank, of whole rows: the lower of two in the middle.
  select *, [list_extract(times, 1 + floor((n - 1) * share)::integer) for share in [0.25, 0.5, 0.75]] as quartiles from counted
)
select
  period::integer as period,
  touchpoint_id::integer as touchpoint_id,
  n::double as n,
  case when served not between 1 and $threshold - 1 and unserved not between 1 and $threshold - 1 then answered::double end as answered,
  case when isfinite(quartiles[1]) then quartiles[1] end as q1,
  case when isfinite(quartiles[2]) then quartiles[2] end as median,
  case when isfinite(quartiles[3]) then quartiles[3] end as q3
from ranked
order by period, touchpoint_id
