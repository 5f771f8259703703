-- How text becomes a time, one macro a TimeShape. No rows: macros; they use those of words.sql.

-- A text with a space behind it, which reading by formats skips. Without it the engine compares what a longer format wants next with the byte after
-- the text ("03/07/2026 10:12" read as one with seconds): where no memory follows, the process dies.
create or replace macro ended(words) as words || ' ';

-- Whether an ISO time has its seconds and no offset but "Z": nearly all do, and then no regular expression is needed to read them. "Z" is a zone:
-- a column of times without one has not got it.
create or replace macro is_plain_iso(words, is_utc) as
  substr(words, 17, 1) = ':' and (length(words) = 19 or (is_utc and length(words) = 20 and words[20] = 'Z'));

-- The offset written at the end of an ISO time ("+02:00", "-0500", "Z"), in seconds; 0 when there is none.
create or replace macro offset_seconds(sign, hours, minutes) as
  (case when sign = '-' then -1 else 1 end)
  * (coalesce(try_cast(hours as integer), 0) * 3600 + coalesce(try_cast(minutes as integer), 0) * 60);
create or replace macro written_offset(words) as
  case
    when is_plain_iso(words, true) then 0
    when regexp_matches(words, ':\d{2}([.,]\d+)? ?[+-]\d{2}:?(\d{2})?$') then
      offset_seconds(
        regexp_extract(words, '([+-])\d{2}:?(\d{2})?$', 1),
        regexp_extract(words, '[+-](\d{2}):?(\d{2})?$', 1),
        regexp_extract(words, '[+-](\d{2}):?(\d{2})?$', 2)
      )
    else 0
  end;

-- An ISO time without what follows its seconds; a comma before their fraction and "AM" are rare, and only looked at when the rest fails.
create or replace macro rare_iso(words) as
  regexp_replace(replace(words, ',', '.'), '(:\d{2}(\.\d+)?( [AaPp][Mm])?) ?(Z|UTC|[+-]\d{2}:?(\d{2})?)?$', '\1');
create or replace macro iso_time(words) as
  coalesce(
    case when is_plain_iso(words, true) then try_cast(substr(words, 1, 19) as timestamp) end,
    try_cast(regexp_replace(words, '(\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?) ?(Z|UTC|[+-]\d{2}:?(\d{2})?)$', '\1') as timestamp),
    try_strptime(
      ended(translate(rare_iso(words), '/T', '- ')), ['%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M:%S.%f', '%Y-%m-%d %I:%M:%S %p', '%Y-%m-%d %I:%M %p']
    )
  );

-- A clock with colons, without parts of a second, "PM" apart from it: "14h05", "14 h" and "2:05pm" become "14:05", "14:00" and "2:05 pm".
-- (It names its words once: the engine writes them out at each mention, and mentions inside mentions multiply.)
create or replace macro plain_clock(words) as
  regexp_replace(
    regexp_replace(
      regexp_replace(
        regexp_replace(words, '(\d)[ \x{00A0}\x{202F}\x{2009}]?[hH][ \x{00A0}\x{202F}\x{2009}]?(\d)', '\1:\2'),
        '(\d)[ \x{00A0}\x{202F}\x{2009}]?[hH]$', '\1:00'
      ),
      '(:\d{2})[.,]\d+', '\1'
    ),
    '[ \x{00A0}\x{202F}\x{2009}]?([AaPp][Mm])$', ' \1'
  );

-- Dates written with the day or the month first: any separator, two- or four-digit years, with or without a time, "PM" apart from it.
create or replace macro slashed(words) as
  regexp_replace(
    case when words ilike '%h%' or words ilike '%m' or words like '%:%:%.%' or words like '%:%:%,%' then plain_clock(words) else words end,
    '^(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})(,| à| a| -)?', '\1/\2/\3'
  );
create or replace macro has_short_year(words) as regexp_matches(words, '^\d{1,2}/\d{1,2}/\d{2}(\D|$)');

-- Dates whose month is a word, French or English: "3 juillet 2026 à 14h05" → "2026-juillet-3 14:05" → "2026-7-3 14:05".
create or replace macro year_first(words) as
  regexp_replace(
    regexp_replace(
      words, '^(?:[a-z]{3,9}\.?,? )?(\d{1,2})(?:er|st|nd|rd|th)?[ /-]([a-z]{3,9})\.?,?[ /-](\d{4}|\d{2})(?:,| at?)?( |$)', '\3-\2-\1\4'
    ),
    '^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4}|\d{2})(?:,| at?)?( |$)', '\3-\1-\2\4'
  );
-- Web servers write a colon before the hour: "03/jul/2026:10:12:45".
create or replace macro spaced_clock(words) as regexp_replace(words, '([a-z].\d{4}):(\d)', '\1 \2');
create or replace macro worded(words) as
  try_strptime(
    ended(regexp_replace(month_numbers(year_first(spaced_clock(plain_clock(words)))), '^(\d{2})-', '20\1-')),
    ['%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M', '%Y-%m-%d %I:%M:%S %p', '%Y-%m-%d %I:%M %p', '%Y-%m-%d']
  );

-- Numbers as instants, null beyond 2100: arithmetic on a mistake of the file must not stop the build.
create or replace macro instant(micros) as case when micros between 0 and 4102444800000000 then make_timestamp(micros::bigint) end;
create or replace macro day_number(days) as
  case when days between 0 and 80000 then timestamp '1899-12-30' + to_seconds(round(days * 86400)::bigint) end;

-- A time as its column writes it, before any zone; null when it cannot be read, and of what the recogniser does not know: the guards `is_…` are
-- made of its own patterns (src/exports/cells/time-grammar.ts). One macro per TimeShape, so that a reading is compiled with its own only. Year
-- first needs no proof: it is read among dates with the day or the month first, and so are the serials of a spreadsheet that took part of
-- the column for dates. A zone that only a few rows name is not read in a column that has none: they would be hours off.
create or replace macro serial(words) as
  case when is_excel(words) then day_number(try_cast(replace(words, ',', '.') as double)) end;
create or replace macro local_iso(words) as case when is_iso_local(words) then iso_time(words) end;
create or replace macro iso_shape(words, is_utc) as
  case
    when is_plain_iso(words, is_utc) or is_iso_local(words) then iso_time(words)
    when is_utc and is_iso_zoned(words) then iso_time(words) - to_seconds(written_offset(words))
    else serial(words)
  end;
create or replace macro compact_shape(words, is_utc) as
  case when is_compact(words) then try_strptime(ended(translate(words, 'T ', '')), ['%Y%m%d%H%M%S', '%Y%m%d%H%M', '%Y%m%d']) end;
-- "30726" has lost its zero.
create or replace macro digits_dmy_shape(words, is_utc) as
  case
    when not is_digits(words) then null
    when length(words) < 7 then try_strptime(ended(lpad(words, 6, '0')), '%d%m%y')
    else try_strptime(ended(lpad(words, 8, '0')), '%d%m%Y')
  end;
create or replace macro digits_ymd_shape(words, is_utc) as
  case when is_digits(words) and length(words) < 7 then try_strptime(ended(lpad(words, 6, '0')), '%y%m%d') end;
create or replace macro dmy_shape(words, is_utc) as
  case
    when is_slashed(words) then
      case when has_short_year(slashed(words))
        then try_strptime(ended(slashed(words)), ['%d/%m/%y %H:%M:%S', '%d/%m/%y %H:%M', '%d/%m/%y %I:%M:%S %p', '%d/%m/%y %I:%M %p', '%d/%m/%y'])
        else try_strptime(ended(slashed(words)), ['%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M', '%d/%m/%Y %I:%M:%S %p', '%d/%m/%Y %I:%M %p', '%d/%m/%Y'])
      end
    else coalesce(local_iso(words), serial(words))
  end;
create or replace macro mdy_shape(words, is_utc) as
  case
    when is_slashed(words) then
      case when has_short_year(slashed(words))
        then try_strptime(ended(slashed(words)), ['%m/%d/%y %H:%M:%S', '%m/%d/%y %H:%M', '%m/%d/%y %I:%M:%S %p', '%m/%d/%y %I:%M %p', '%m/%d/%y'])
        else try_strptime(ended(slashed(words)), ['%m/%d/%Y %H:%M:%S', '%m/%d/%Y %H:%M', '%m/%d/%Y %I:%M:%S %p', '%m/%d/%Y %I:%M %p', '%m/%d/%Y'])
      end
    else coalesce(local_iso(words), serial(words))
  end;
create or replace macro ymd_shape(words, is_utc) as
  case
    when is_slashed(words)
      then try_strptime(ended(slashed(words)), ['%y/%m/%d %H:%M:%S', '%y/%m/%d %H:%M', '%y/%m/%d %I:%M:%S %p', '%y/%m/%d %I:%M %p', '%y/%m/%d'])
    else coalesce(local_iso(words), serial(words))
  end;
create or replace macro worded_shape(words, is_utc) as case when is_worded(folded(words)) then worded(folded(words)) end;
create or replace macro epoch_s_shape(words, is_utc) as
  case when is_epoch_s(words) then instant(try_cast(words as double) * 1000000) end;
create or replace macro epoch_ms_shape(words, is_utc) as
  case when is_epoch_ms(words) then instant(try_cast(words as bigint)::double * 1000) end;
create or replace macro epoch_us_shape(words, is_utc) as case when is_epoch_us(words) then instant(try_cast(words as bigint)) end;
create or replace macro excel_shape(words, is_utc) as serial(words);

-- Times outside a human span are mistakes of the file, not times.
create or replace macro plausible_time(moment) as
  case when moment >= timestamp '1990-01-01' and moment < timestamp '2100-01-01' then moment end;
