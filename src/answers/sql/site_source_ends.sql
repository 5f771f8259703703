-- One row per source that reaches a journey, in the order that breaks ties: the day it is known until, whether it has ended, whether it is the
-- one that the rates wait for; of a source that has ended, the stages of which it told at least a twentieth until then, with its share; and of
-- one that begins after others, its first day, the one from which a pause of its own may have hidden it (twice its longest, and a day), and the stages
-- of which it tells at least a twentieth since.
with told as (
  select source_ends.source_rank as ended_rank, stage_id, source_ends.source_rank = interactions.source_rank as is_own, count(*) as n
  from interactions
  join source_ends on source_ends.is_ended and interactions.happened_at <= source_ends.last_at
  where stage_id > 0
  group by all
),
shares as (
  select ended_rank, stage_id, coalesce(sum(n) filter (is_own), 0) / sum(n) as share
  from told
  group by all
),
missing as (
  select
    ended_rank as source_rank,
    string_agg(stage_id::varchar || ':' || round(share, 3)::varchar, ' ' order by stage_id) as stages
  from shares
  where share >= 0.05
  group by ended_rank
),
begun_from as (
  select min(first_at) as since from source_ends where is_begun having count(*) > 0
),
days_since as (
  select source_rank, stage_id, happened_at::date as day, count(*) as n
  from interactions
  join begun_from on happened_at >= since
  where stage_id > 0
  group by all
),
told_since as (
  select source_ends.source_rank as begun_rank, stage_id, source_ends.source_rank = days_since.source_rank as is_own, sum(n) as n
  from days_since
  join source_ends on source_ends.is_begun and day >= source_ends.first_at::date
  group by all
),
shares_since as (
  select begun_rank, stage_id, coalesce(sum(n) filter (is_own), 0) / sum(n) as share
  from told_since
  group by all
),
begun as (
  select
    begun_rank as source_rank,
    string_agg(stage_id::varchar || ':' || round(share, 3)::varchar, ' ' order by stage_id) as stages
  from shares_since
  where share >= 0.05
  group by begun_rank
)
select
  sources.source,
  strftime(local_time(source_ends.known_until), '%Y-%m-%d') as last_day,
  source_ends.is_ended,
  source_ends.feeds_goal and not source_ends.is_ended and source_ends.known_until = data_ends.known_until as is_awaited,
  coalesce(missing.stages, '') as stages,
  strftime(local_time(source_ends.first_at), '%Y-%m-%d') as first_day,
  strftime(local_time(source_ends.first_at)::date - 2 * source_ends.longest_pause::integer - 1, '%Y-%m-%d') as hidden_from,
  begun.stages as stages_since
from source_ends
join sources using (source_rank)
cross join data_ends
left join missing using (source_rank)
left join begun using (source_rank)
order by sources.source_rank
