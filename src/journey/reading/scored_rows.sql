-- One row per row of a feedback reading whose time is right: its score from −2 to +2, or why it has none. A rating that says of how many
-- it is ("4/10") must be of the scale's.
create or replace temp table scored_rows as
with numbers as (
  select
    *,
    coalesce(
      scale_words.number,
      case when coalesce(rating_end(rating_text), scale_max) = scale_max then rating_of(rating_text) end
    ) as rating
  from reading_rows
  left join scale_words on scale_words.word = folded(rating_text)
  where code is null
)
select
  * exclude (code),
  case when rating between scale_min and scale_max
    then (case when is_reversed then scale_max - rating else rating - scale_min end) / (scale_max - scale_min) * 4 - 2
  end as score,
  case
    when (rating is null or rating not between scale_min and scale_max) and words = '' then
      case when rating_text is null or trim(rating_text) = '' or folded(rating_text) in (select word from unrated_words)
        then 'feedback-empty' else 'rating-unreadable' end
  end as code,
  rating_text is not null and trim(rating_text) <> '' and (rating is null or rating not between scale_min and scale_max)
    and folded(rating_text) not in (select word from unrated_words) as is_unreadable
from numbers
