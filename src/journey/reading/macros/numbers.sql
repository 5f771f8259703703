-- How text becomes a number. No rows: macros.

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
