-- One row: in how many parts the customers of two quarters are counted, so that none has more than `most` passes.
select greatest(1, ceil(count(*) / $most))::integer as parts
from finding_passes
where period in ($period, $compare)
