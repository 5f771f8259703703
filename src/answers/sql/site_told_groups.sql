-- One row per period, segment and persona that journeys are told of (255: not told apart), with their number.
select period::integer as period, segment::integer as segment, persona::integer as persona, n::double as n
from mart.outcomes
order by all
