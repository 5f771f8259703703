-- One row per place, source and target of the paths of the filter that have the anchor, read outward from it; from place −1 on, where everybody
-- comes to the first touchpoint. Numbers under 0 are no touchpoints (journey/folding/fold-links.ts).
select place::integer as place, source::integer as source, target::integer as target, sum(n)::double as n
from mart.links
where anchor = $anchor
  and is_backward = $backward
  and ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by all
