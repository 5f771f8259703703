-- One row per period, group told apart and theme that enough customers speak of: scored opinions that do, and how many of them are negative (under
-- −0.5), neutral and positive.
create or replace table mart.themes as
select
  theme_opinions.period,
  to_segment as segment,
  to_persona as persona,
  to_child::smallint as theme_id,
  count(*)::uinteger as n,
  count(*) filter (score < -0.5)::uinteger as negative,
  count(*) filter (score between -0.5 and 0.5)::uinteger as neutral,
  count(*) filter (score > 0.5)::uinteger as positive,
  count(distinct customer_id)::uinteger as customers
from theme_opinions
join theme_labels on theme_labels.child = theme_opinions.theme_id
  and theme_labels.period = theme_opinions.period and theme_labels.segment = theme_opinions.segment
  and theme_labels.persona = theme_opinions.persona
-- An opinion may speak of several themes: what is pooled would count its customer once for each. It is not told.
where to_child >= 0
group by theme_opinions.period, to_segment, to_persona, to_child
having count(distinct customer_id) >= (select k from small_group)
order by all
