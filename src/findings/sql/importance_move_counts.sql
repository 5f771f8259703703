-- One row per row of importance_moves: what all filters are measured from.
select period::integer as period, segment::integer as segment, persona::integer as persona, part::integer as part, source, target, n
from importance_moves
