-- One row per quarter, persona, segment and days until its window is over (0: it is): how many journeys.
select
  period = $period as is_now,
  journeys.persona::integer as persona,
  journeys.segment::integer as segment,
  (case
    when journeys.is_mature then 0
    else ceil(epoch(journeys.started_at + to_seconds(segment_times.window_seconds) - data_ends.known_until) / 86400)
  end)::integer as days,
  count(*)::double as n
from journeys
join segment_times using (segment)
cross join data_ends
where journeys.is_placed and period in ($period, $compare)
group by all
order by all
