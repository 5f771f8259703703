-- One row per filter that can be foreseen (period, 0: all; with one persona or one segment, 254: any) and stage: quartiles of the time since the
-- stage before, in seconds, where enough customers have both; within one percent of those of the rows. Two middle times are averaged, each at
-- the mean of its bin, which is one percent wide. `customers` are those of stage_times.
create or replace table mart.stage_quartiles as
with known as (
  select
    coalesce(period, 0)::smallint as period,
    coalesce(segment, 254)::utinyint as segment,
    coalesce(persona, 254)::utinyint as persona,
    stage_id,
    sum(customers)::uinteger as customers
  from mart.stage_times
  where stage_id >= 0
  group by grouping sets ((stage_id), (stage_id, segment), (stage_id, persona), (period, stage_id), (period, stage_id, segment), (period, stage_id, persona))
),
bins as (
  select
    coalesce(period, 0)::smallint as period,
    coalesce(segment, 254)::utinyint as segment,
    coalesce(persona, 254)::utinyint as persona,
    stage_id,
    bin,
    sum(n)::double as n,
    sum(seconds) / sum(n) as seconds
  from stage_time_bins
  group by grouping sets (
    (stage_id, bin), (stage_id, bin, segment), (stage_id, bin, persona),
    (period, stage_id, bin), (period, stage_id, bin, segment), (period, stage_id, bin, persona)
  )
),
cumulated as (
  select
    *,
    sum(n) over (partition by period, segment, persona, stage_id order by bin) as upto,
    sum(n) over (partition by period, segment, persona, stage_id) as total
  from bins
),
-- The row of rank h (from 1) lies in the first bin up to which there are h rows; a quartile lies between two ranks.
quartiles as (
  select
    period, segment, persona, stage_id, total, share,
    arg_min(seconds, bin) filter (upto >= 1 + floor((total - 1) * share)) as lower,
    arg_min(seconds, bin) filter (upto >= 1 + ceil((total - 1) * share)) as upper
  from cumulated, (values (0.25), (0.5), (0.75)) as shares (share)
  group by all
)
select
  quartiles.period,
  quartiles.segment,
  quartiles.persona,
  quartiles.stage_id::smallint as stage_id,
  known.customers,
  max(lower + (upper - lower) * ((total - 1) * share - floor((total - 1) * share))) filter (share = 0.25) as q1_seconds,
  max(lower + (upper - lower) * ((total - 1) * share - floor((total - 1) * share))) filter (share = 0.5) as median_seconds,
  max(lower + (upper - lower) * ((total - 1) * share - floor((total - 1) * share))) filter (share = 0.75) as q3_seconds
from quartiles
join known using (period, segment, persona, stage_id)
where known.segment < 255 and known.persona < 255
group by all
order by all
