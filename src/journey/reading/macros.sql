-- How text becomes times, numbers, keys and comparable words. No rows: macros for the other staging files.

-- Lower case, no accents, one kind of space, quote and apostrophe: how words are compared, as src/exports/cells/fold.ts does.
create or replace macro folded(words) as
  trim(regexp_replace(
    replace(replace(translate(lower(strip_accents(words)), '’‘ʼ`´“”«»²³¹', '''''''''''""""231'), 'œ', 'oe'), '…', '...'),
    '[\s\x{0B}\x{00A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]+', ' ', 'g'
  ));

-- Without the spaces around it, of any width. (The engine's `trim` reads every letter; most cells are plain and need none of it.)
create or replace macro trimmed(words) as
  case when starts_with(words, ' ') or ends_with(words, ' ') or strlen(words) <> length(words) then trim(words) else words end;

-- Whether an ISO time has its seconds and no offset but "Z": nearly all do, and then no regular expression is needed to read them.
create or replace macro is_plain_iso(words) as
  substr(words, 17, 1) = ':' and (length(words) = 19 or (length(words) = 20 and words[20] = 'Z'));

-- The offset written at the end of an ISO time ("+02:00", "-0500", "UTC+1", "Z"), in seconds; 0 when there is none.
create or replace macro offset_seconds(sign, hours, minutes) as
  (case when sign = '-' then -1 else 1 end)
  * (coalesce(try_cast(hours as integer), 0) * 3600 + coalesce(try_cast(minutes as integer), 0) * 60);
create or replace macro written_offset(words) as
  case
    when is_plain_iso(words) then 0
    when regexp_matches(words, ':\d{2}([.,]\d+)? ?[+-]\d{2}:?(\d{2})?$') then
      offset_seconds(
        regexp_extract(words, '([+-])\d{2}:?(\d{2})?$', 1),
        regexp_extract(words, '[+-](\d{2}):?(\d{2})?$', 1),
        regexp_extract(words, '[+-](\d{2}):?(\d{2})?$', 2)
      )
    when contains(words, 'UTC') or contains(words, 'GMT') then
      offset_seconds(
        regexp_extract(words, '([+-])\d{1,2}(:?\d{2})?$', 1),
        regexp_extract(words, '[+-](\d{1,2})(:?\d{2})?$', 1),
        regexp_extract(words, '[+-]\d{1,2}:?(\d{2})$', 1)
      )
    else 0
  end;

-- An ISO time without what follows its seconds; a comma before their fraction and "AM" are rare, and only looked at when the rest fails.
create or replace macro rare_iso(words) as
  regexp_replace(
    replace(words, ',', '.'), '(:\d{2}(\.\d+)?( [AaPp][Mm])?) ?(Z|UTC|(UTC|GMT)?[+-]\d{1,2}(:?\d{2})?)?$', '\1'
  );
create or replace macro iso_time(words) as
  coalesce(
    case when is_plain_iso(words) then try_cast(substr(words, 1, 19) as timestamp) end,
    try_cast(regexp_replace(words, '(\d{2}:\d{2}(:\d{2}(\.\d+)?)?) ?(Z|UTC|[+-]\d{2}:?(\d{2})?)$', '\1') as timestamp),
    try_strptime(
      translate(rare_iso(words), '/T', '- '), ['%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M:%S.%f', '%Y-%m-%d %I:%M:%S %p', '%Y-%m-%d %I:%M %p']
    )
  );

-- A clock with colons, without parts of a second, "PM" apart from it: "14h05", "14 h" and "2:05pm" become "14:05", "14:00" and "2:05 pm".
-- (It names its words once: the engine writes them out at each mention, and mentions inside mentions multiply.)
create or replace macro plain_clock(words) as
  regexp_replace(
    regexp_replace(regexp_replace(regexp_replace(words, '(\d)\s?h\s?(\d)', '\1:\2'), '(\d)\s?h$', '\1:00'), '(:\d{2})[.,]\d+', '\1'),
    '[\s\x{00A0}\x{202F}]?([AaPp][Mm])$', ' \1'
  );

-- Dates written with the day or the month first: any separator, two- or four-digit years, with or without a time, "PM" apart from it.
create or replace macro slashed(words) as
  regexp_replace(
    case when words ilike '%h%' or words ilike '%m' or words like '%:%:%.%' or words like '%:%:%,%' then plain_clock(words) else words end,
    '^(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})(,| à| a| -)?', '\1/\2/\3'
  );
create or replace macro has_short_year(words) as regexp_matches(words, '^\d{1,2}/\d{1,2}/\d{2}(\D|$)');

-- Dates whose month is a word, French or English: "3 juillet 2026 à 14h05" → "2026-juillet-3 14:05" → "2026-7-3 14:05".
create or replace macro as_month(words, names, number) as
  regexp_replace(words, '^(\d+)-(?:' || names || ')[a-z]*-', '\1-' || number || '-');
create or replace macro first_months(words) as
  as_month(as_month(as_month(as_month(as_month(as_month(words, 'jan', '1'), 'fev|feb', '2'), 'mar', '3'), 'avr|apr', '4'), 'mai|may', '5'), 'juin|jun', '6');
create or replace macro last_months(words) as
  as_month(as_month(as_month(as_month(as_month(as_month(words, 'juil|jul', '7'), 'aou|aug', '8'), 'sep', '9'), 'oct', '10'), 'nov', '11'), 'dec', '12');
create or replace macro year_first(words) as
  regexp_replace(
    regexp_replace(
      words, '^(?:[a-z]{3,9}\.?,? )?(\d{1,2})(?:er|st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})(?:,| at?)?( |$)', '\3-\2-\1\4'
    ),
    '^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,| at?)?( |$)', '\3-\1-\2\4'
  );
create or replace macro worded(words) as
  try_strptime(
    regexp_replace(last_months(first_months(year_first(plain_clock(folded(words))))), '^(\d{2})-', '20\1-'),
    ['%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M', '%Y-%m-%d %I:%M:%S %p', '%Y-%m-%d %I:%M %p', '%Y-%m-%d']
  );

-- Numbers as instants, null beyond 2100: arithmetic on a mistake of the file must not stop the build.
create or replace macro instant(micros) as case when micros between 0 and 4102444800000000 then make_timestamp(micros::bigint) end;
create or replace macro day_number(days) as
  case when days between 0 and 80000 then timestamp '1899-12-30' + to_seconds(round(days * 86400)::bigint) end;

-- A time as its column writes it, before any zone; null when it cannot be read. One macro per TimeShape of src/exports/meaning/meaning.ts, so that
-- a reading is compiled with its own only. Year first needs no proof: it is read among dates with the day or the month first.
create or replace macro iso_shape(words, is_utc) as
  case when is_utc then iso_time(words) - to_seconds(written_offset(words)) else iso_time(words) end;
create or replace macro compact_shape(words, is_utc) as try_strptime(words, ['%Y%m%d%H%M%S', '%Y%m%d%H%M', '%Y%m%d']);
create or replace macro dmy_shape(words, is_utc) as
  coalesce(
    case when has_short_year(slashed(words))
      then try_strptime(slashed(words), ['%d/%m/%y %H:%M:%S', '%d/%m/%y %H:%M', '%d/%m/%y %I:%M:%S %p', '%d/%m/%y %I:%M %p', '%d/%m/%y'])
      else try_strptime(slashed(words), ['%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M', '%d/%m/%Y %I:%M:%S %p', '%d/%m/%Y %I:%M %p', '%d/%m/%Y'])
    end,
    iso_time(words)
  );
create or replace macro mdy_shape(words, is_utc) as
  coalesce(
    case when has_short_year(slashed(words))
      then try_strptime(slashed(words), ['%m/%d/%y %H:%M:%S', '%m/%d/%y %H:%M', '%m/%d/%y %I:%M:%S %p', '%m/%d/%y %I:%M %p', '%m/%d/%y'])
      else try_strptime(slashed(words), ['%m/%d/%Y %H:%M:%S', '%m/%d/%Y %H:%M', '%m/%d/%Y %I:%M:%S %p', '%m/%d/%Y %I:%M %p', '%m/%d/%Y'])
    end,
    iso_time(words)
  );
create or replace macro worded_shape(words, is_utc) as worded(words);
create or replace macro epoch_s_shape(words, is_utc) as instant(try_cast(words as double) * 1000000);
create or replace macro epoch_ms_shape(words, is_utc) as instant(try_cast(words as bigint)::double * 1000);
create or replace macro epoch_us_shape(words, is_utc) as instant(try_cast(words as bigint));
create or replace macro excel_shape(words, is_utc) as day_number(try_cast(replace(words, ',', '.') as double));

-- Times outside a human span are mistakes of the file, not times.
create or replace macro plausible_time(moment) as
  case when moment >= timestamp '1990-01-01' and moment < timestamp '2100-01-01' then moment end;

-- A decimal point for a decimal comma; separators of thousands are taken out where both signs are there ("1.200,50", "1,200.50").
create or replace macro plain_decimal(digits) as
  case
    when regexp_matches(digits, '^[+-]?\d{1,3}(,\d{3})+\.\d+$') then replace(digits, ',', '')
    when regexp_matches(digits, '^[+-]?\d{1,3}(\.\d{3})+,\d+$') then replace(replace(digits, '.', ''), ',', '.')
    else replace(digits, ',', '.')
  end;

-- A number written the French or the English way, with or without "/5", "%" or a currency; "nan" and "inf" are words.
create or replace macro number_of(words) as
  case when regexp_matches(words, '\d') then
    try_cast(plain_decimal(regexp_replace(words, '\s*/\s*\d+\s*$|[\s\x{00A0}\x{202F}%€$£]', '', 'g')) as double)
  end;

-- A rating in words, folded: its number (part 1) and of how many it is (part 2); '' where there is none. And stars without their spaces.
create or replace macro worded_rating(words, part) as
  regexp_extract(
    folded(words),
    '^([+-]?\d+(?:[.,]\d+)?)(?: ?(?:etoiles?|stars?))?(?: ?(?:/|sur|out of|of) ?(\d+)(?: ?(?:etoiles?|stars?))?)?$',
    part
  );
create or replace macro closed_up(words) as regexp_replace(words, '[\s\x{00A0}\x{202F}\x{FE0F}]', '', 'g');

-- A rating as people write it, a number otherwise: "4 étoiles", "4 sur 5", "4.5 out of 5 stars", "★★★★☆", as src/exports/cells/rating.ts reads them.
create or replace macro drawn_stars(stars) as
  case when regexp_full_match(stars, '[★⭐]+☆*|☆+') then length(regexp_replace(stars, '☆', '', 'g'))::double end;
create or replace macro rating_of(words) as
  coalesce(number_of(words), number_of(worded_rating(words, 1)), drawn_stars(closed_up(words)));

-- Of how many, where the rating says it: "4 sur 5" and "★★★★☆" are of 5; null otherwise.
create or replace macro stars_in_all(stars) as
  case when regexp_full_match(stars, '[★⭐]*☆+') then length(stars)::double end;
create or replace macro rating_end(words) as
  coalesce(try_cast(worded_rating(words, 2) as double), stars_in_all(closed_up(words)));

-- A number that stands for a text. The engine's own hash carries differences upwards only: two texts that differ in the last byte of two of
-- its eight-byte blocks often share it ("…p5@x.fr … #105", "…p7@x.fr … #107"), so the text is hashed at two alignments.
create or replace macro identity_of(words) as hash(words, substr(words, 5));

-- A key's cell without spaces around, nor what keeps a spreadsheet from taking it for a number: an apostrophe before it, ="00123".
create or replace macro bare(words) as
  regexp_replace(words, '^[\s\x{00A0}\x{202F}\x{FEFF}]*(="|'')?[\s\x{00A0}]*|"?[\s\x{00A0}\x{202F}\x{FEFF}]+$|"$', '', 'g');

-- What a key's bare cell must not be: a placeholder that many rows share, or a number that a spreadsheet rounded.
create or replace macro is_placeholder(words) as
  regexp_full_match(words, '(?i)[-_.?* ]+|-1|[0-]+|0+A{3}|\d([.,]\d+)?E\+\d+|#N/A|#REF!|#VALUE!')
  or folded(words) in (
    'guest', 'invite', 'invitee', 'null', '(null)', 'nil', 'nan', 'none', '(none)', 'n/a', 'na', 'n.a.', 'nc', 'unknown', '(unknown)',
    'inconnu', 'inconnue', 'anonymous', 'anonyme', '(not set)', 'not set', 'undefined', '(empty)', '(vide)', 'vide', 'aucun', 'aucune',
    'non renseigne', 'no reply', 'false'
  );

-- A key's cell as it compares: bare, e-mails in lower case, orders and tickets without "#" (a shop writes #1001, its reviews 1001).
create or replace macro clean_key(kind, words) as
  case
    when kind = 'email' then lower(bare(words))
    when kind in ('order', 'ticket') then ltrim(bare(words), '#')
    else bare(words)
  end;

-- Whether a key's cell is clean and no placeholder at first sight: letters and digits, one of them from 1 to 9. Most are.
create or replace macro is_clean_key(kind, words) as
  kind <> 'email' and regexp_full_match(words, '[A-Za-z0-9]*[1-9][A-Za-z0-9]*([.][0-9]+)?');

-- The path of a page address: no host, no query, no fragment. (String functions: a regular expression costs ten times more per row.)
create or replace macro path_of(address) as
  case when contains(address, '://')
    then substr(address, instr(address, '://') + 3 + length(split_part(split_part(address, '://', 2), '/', 1)))
    else address
  end;
create or replace macro page_path(words) as
  case when contains(words, '?') or contains(words, '#')
    then path_of(split_part(split_part(words, '?', 1), '#', 1))
    else path_of(words)
  end;
