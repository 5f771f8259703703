-- How text becomes times, numbers, keys and comparable words. No rows: macros for the other staging files.

-- Lower case, no accents, one kind of space and apostrophe: how words are compared.
create or replace macro folded(words) as
  trim(regexp_replace(replace(regexp_replace(lower(strip_accents(words)), '[’‘`´]', '''', 'g'), 'œ', 'oe'), '[\s\x{00A0}\x{202F}]+', ' ', 'g'));

-- The offset written at the end of an ISO time ("+02:00", "-0500", "Z"), in seconds; 0 when there is none.
create or replace macro written_offset(words) as
  case
    when regexp_matches(words, ':\d{2}(\.\d+)? ?[+-]\d{2}:?(\d{2})?$') then
      (case when regexp_extract(words, '([+-])\d{2}:?(\d{2})?$', 1) = '-' then -1 else 1 end)
      * (coalesce(try_cast(regexp_extract(words, '[+-](\d{2}):?(\d{2})?$', 1) as integer), 0) * 3600
        + coalesce(try_cast(regexp_extract(words, '[+-](\d{2}):?(\d{2})?$', 2) as integer), 0) * 60)
    else 0
  end;

-- An ISO time without what follows its seconds.
create or replace macro iso_time(words) as
  try_cast(regexp_replace(replace(words, 'T', ' '), '(\d{2}:\d{2}(:\d{2}(\.\d+)?)?) ?(Z|UTC|[+-]\d{2}:?(\d{2})?)$', '\1') as timestamp);

-- Dates written with the day or the month first: any separator, two- or four-digit years, with or without a time.
create or replace macro slashed(words) as regexp_replace(words, '^(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})(,| à| a)?', '\1/\2/\3');
create or replace macro has_short_year(words) as regexp_matches(words, '^\d{1,2}/\d{1,2}/\d{2}(\D|$)');

-- A time as its column writes it (see TimeShape in src/exports/meaning.ts), before any zone; null when it cannot be read.
create or replace macro time_of(words, shape, is_utc) as
  case shape
    when 'iso' then
      case when is_utc then iso_time(words) - to_seconds(written_offset(words)) else iso_time(words) end
    when 'compact' then try_strptime(words, ['%Y%m%d%H%M%S', '%Y%m%d%H%M', '%Y%m%d'])
    when 'dmy' then
      case when has_short_year(slashed(words))
        then try_strptime(slashed(words), ['%d/%m/%y %H:%M:%S', '%d/%m/%y %H:%M', '%d/%m/%y'])
        else try_strptime(slashed(words), ['%d/%m/%Y %H:%M:%S', '%d/%m/%Y %H:%M', '%d/%m/%Y'])
      end
    when 'mdy' then
      case when has_short_year(slashed(words))
        then try_strptime(slashed(words), ['%m/%d/%y %H:%M:%S', '%m/%d/%y %H:%M', '%m/%d/%y %I:%M %p', '%m/%d/%y'])
        else try_strptime(slashed(words), ['%m/%d/%Y %H:%M:%S', '%m/%d/%Y %H:%M', '%m/%d/%Y %I:%M %p', '%m/%d/%Y'])
      end
    when 'epoch_s' then make_timestamp(try_cast(try_cast(words as double) * 1000000 as bigint))
    when 'epoch_ms' then make_timestamp(try_cast(words as bigint) * 1000)
    when 'epoch_us' then make_timestamp(try_cast(words as bigint))
    when 'excel' then timestamp '1899-12-30' + to_seconds(try_cast(round(try_cast(replace(words, ',', '.') as double) * 86400) as bigint))
  end;

-- Times outside a human span are mistakes of the file, not times.
create or replace macro plausible_time(moment) as
  case when moment >= timestamp '1990-01-01' and moment < timestamp '2100-01-01' then moment end;

-- A number written the French or the English way, with or without "/5" or "%".
create or replace macro number_of(words) as
  try_cast(replace(regexp_replace(regexp_replace(words, '\s*(/\s*\d+|%)\s*$', ''), '[\s\x{00A0}\x{202F}]', '', 'g'), ',', '.') as double);

-- What a key's cell must not be: a placeholder that many rows share, or a number that a spreadsheet rounded.
create or replace macro is_placeholder(words) as
  regexp_full_match(words, '-+|0+|0+A{3}|\d[.,]\d+E\+\d+')
  or lower(words) in (
    'guest', 'invite', 'invité', 'null', 'none', 'n/a', 'na', 'unknown', 'inconnu', 'anonymous', 'anonyme', '(not set)', 'undefined'
  );

-- A key's cell as it compares: e-mails in lower case, no apostrophe of a spreadsheet before a number.
create or replace macro clean_key(kind, words) as
  case when kind = 'email' then lower(trim(words)) else trim(ltrim(words, '''')) end;

-- The path of a page address: no host, no query, no fragment. (String functions: a regular expression costs ten times more per row.)
create or replace macro page_path(words) as
  case when contains(words, '://')
    then substr(split_part(split_part(words, '?', 1), '#', 1), instr(words, '://') + 3 + length(split_part(split_part(words, '://', 2), '/', 1)))
    else split_part(split_part(words, '?', 1), '#', 1)
  end;
