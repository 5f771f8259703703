-- How text becomes a rating. No rows: macros; they use those of words.sql, and the patterns of src/exports/cells/rating.ts (plain_rating, worded_rating).

-- Figures with a decimal comma or point, '' of none. And stars without their spaces.
create or replace macro figures(digits) as try_cast(replace(digits, ',', '.') as double);
create or replace macro closed_up(words) as regexp_replace(words, '[\s\x{00A0}\x{202F}\x{FE0F}]', '', 'g');

-- A rating as people write it, a number otherwise: "4 étoiles", "4 sur 5", "4.5 out of 5 stars", "4 - Satisfait", "★★★★☆", as src/exports/cells/rating.ts reads them.
create or replace macro drawn_stars(stars) as
  case when regexp_full_match(stars, '[★⭐]+☆*|☆+') then length(regexp_replace(stars, '☆', '', 'g'))::double end;
create or replace macro rating_of(words) as
  coalesce(figures(plain_rating(words)), figures(worded_rating(folded(words), 1)), drawn_stars(closed_up(words)));

-- Of how many, where the rating says it: "4 sur 5" and "★★★★☆" are of 5; null otherwise.
create or replace macro stars_in_all(stars) as
  case when regexp_full_match(stars, '[★⭐]*☆+') then length(stars)::double end;
create or replace macro rating_end(words) as
  coalesce(figures(worded_rating(folded(words), 2)), stars_in_all(closed_up(words)));
