-- One row per segment, persona and entry channel: its customers, what they are worth in twelve months in all (in units of the currency, and squared, so
-- that a mean has its error), and how many came again. From exact tables: small groups stand in it.
select
  segment::integer as segment,
  persona::integer as persona,
  channel,
  count(*)::double as customers,
  (sum(hundredths) / 100)::double as total,
  sum(round(hundredths / 100) * round(hundredths / 100))::double as squares,
  (count(*) filter (came_again))::double as again
from customer_values
group by segment, persona, channel
order by segment, persona, channel
