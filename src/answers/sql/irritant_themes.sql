-- One row per theme that enough customers of the filter speak of: scored opinions that do, negative, neutral and positive.
select
  theme_id::integer as theme,
  sum(n)::double as n,
  sum(negative)::double as negative,
  sum(neutral)::double as neutral,
  sum(positive)::double as positive
from mart.themes
where ($period is null or period = $period)
  and ($persona is null or persona = $persona)
  and ($segment is null or segment = $segment)
group by theme_id
order by theme_id
