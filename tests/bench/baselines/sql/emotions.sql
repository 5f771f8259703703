-- Mean score by touchpoint, with what an interval needs.
with
  placed as ($placed)
select
  touchpoint, stage, count(*) as n, avg(score) as mean, coalesce(stddev_samp(score), 0) as spread,
  count(*) filter (score < -0.5) as negative, count(*) filter (score > 0.5) as positive
from placed
where $period and $group and $through
group by touchpoint, stage
order by touchpoint
