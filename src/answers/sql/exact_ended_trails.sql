-- One row per path and openness of the filter's journeys that ended in the period (of any, in any), with how many were won, and won or lost, in it; that have
-- the anchor and pass the touchpoint, where these are letters. From exact tables, which only the machine that read the exports has.
with ended as (
  select journey_id, bool_or(ending = 'won') as is_won, bool_or(ending in ('won', 'lost')) as is_known
  from ended_journeys
  where ending <> 'open' and ($period is null or period = $period)
  group by journey_id
)
select
  0 as period,
  255 as segment,
  255 as persona,
  journeys.path,
  journeys.is_open,
  count(*)::double as n,
  count(*)::double as customers,
  (count(*) filter (ended.is_known))::double as mature,
  (count(*) filter (ended.is_won))::double as converted
from journeys
join ended using (journey_id)
where journeys.is_placed
  and ($persona is null or journeys.persona = $persona)
  and ($segment is null or journeys.segment = $segment)
  and ($anchor is null or contains(journeys.path, $anchor))
  and ($through is null or contains(journeys.path, $through))
group by all
order by n desc, path
