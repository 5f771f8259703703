-- One row: journeys of the selection, how many go back and forth, how many cross sources.
select
  coalesce(sum(n), 0) as n,
  coalesce(sum(n) filter (has_return), 0) as returns,
  coalesce(sum(crossing), 0) as crossing
from selection
