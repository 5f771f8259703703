-- One row per source and channel through which enough people were asked for an opinion: how many times, how many of them answered, and how many opinions
-- came without being asked for. Channels in which few people did any of these, or did not answer, are one, which takes the next in where all of them are still few; an invitation that two exports
-- tell is one.
with copies as (
  select file_id, sameness, count(*) as n from stg_invitations where sameness is not null group by all
),
kept as (
  select file_id, sameness from copies
  qualify row_number() over (partition by sameness order by n desc, file_id desc) = 1
),
once as (
  select stg_invitations.*
  from stg_invitations
  left join kept using (file_id, sameness)
  where stg_invitations.sameness is null or kept.file_id is not null
),
told as (
  select
    once.source,
    case when once.via in ('', '-') then null else once.via end as via,
    once.is_asked,
    once.is_answered,
    case when not once.is_asked then 'unasked' when once.is_answered then 'answered' else 'silent' end as part,
    coalesce(key_set_customers.customer_id::bigint, -(once.file_id::bigint * 4294967296 + once.line)) as person
  from once
  left join key_set_customers using (key_set_id)
),
channels as (
  select
    source,
    via,
    count(distinct person) as people,
    min(alike) < $threshold as is_small
  from (select *, count(distinct person) over (partition by source, via, part) as alike from told)
  group by all
),
ordered as (
  select
    *,
    row_number() over (partition by source, is_small order by people, via) as place,
    sum(people) filter (is_small) over (partition by source) as few
  from channels
),
-- People of several small channels may be the same: only the next channel makes them surely enough.
pooled as (
  select source, via, is_small or (place = 1 and coalesce(few, 0) > 0) as is_pooled from ordered
),
labelled as (
  select told.*, case when not is_pooled then told.via end as channel, is_pooled
  from told
  join pooled on pooled.source = told.source and pooled.via is not distinct from told.via
)
select
  source,
  channel,
  is_pooled and count(distinct via) > 1 as is_pooled,
  count(*) filter (is_asked)::double as asked,
  count(*) filter (is_asked and is_answered)::double as answered,
  count(*) filter (not is_asked)::double as unasked
from (select *, count(distinct person) over (partition by source, channel, is_pooled, part) as alike from labelled) as labelled
group by source, channel, labelled.is_pooled
having min(alike) >= $threshold
order by source, asked desc, channel nulls last
