-- One row per quarter and group told apart: its journeys that ended in it, by how they did (`open`: may still go on), and at least how many customers they are of. Of the won,
-- those that took longer than the window (`late`) or began in an earlier quarter (`begun_before`); of the lost, those that a step says (`said`).
-- (255: the persona, or the segment too, is not told.)
create or replace table mart.ended as
select
  period,
  to_segment as segment,
  to_persona as persona,
  count(distinct customer_id)::uinteger as customers,
  (count(*) filter (ending = 'won'))::uinteger as won,
  (count(*) filter (is_late))::uinteger as late,
  (count(*) filter (ending = 'won' and began_before))::uinteger as begun_before,
  (count(*) filter (ending = 'lost'))::uinteger as lost,
  (count(*) filter (ending = 'open'))::uinteger as open,
  (count(*) filter (is_said))::uinteger as said,
  (count(*) filter (ending = 'renewed'))::uinteger as renewed,
  (count(*) filter (ending = 'gone'))::uinteger as gone
from ended_journeys
join ended_labels using (period, segment, persona)
group by all
order by all
