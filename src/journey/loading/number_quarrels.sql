-- One row per kind of number and pair of sources that number different people alike: most of the numbers that both know have other addresses
-- in one than in the other. Three such numbers are no accident.
with common as (
  select
    a.kind, a.source as one, b.source as other, a.number,
    bool_or(a.mail = b.mail) as agrees
  from number_mails as a
  join number_mails as b on b.number = a.number and b.source > a.source
  group by all
)
select kind, one, other, count(*) filter (not agrees)::double as n
from common
group by kind, one, other
having count(*) filter (not agrees) >= 3 and count(*) filter (not agrees) > count(*) filter (agrees)
order by n desc, kind, one, other
