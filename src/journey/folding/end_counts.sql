-- One row per period, group told apart and endings: journeys and at least how many customers; in the order in which their first paths are.
select period, segment, persona, endings, sum(n)::double as n, sum(customers)::double as customers
from end_trails
group by all
order by period, segment, persona, min({'path': path, 'is_open': is_open}), endings
