-- How text becomes a number. No rows: macros.

-- A decimal point for a decimal comma; separators of thousands are taken out where both signs are there ("1.200,50", "1,200.50"), or one of them
-- again and again ("1,200,300").
create or replace macro plain_decimal(digits) as
  case
    when regexp_matches(digits, '^[+-]?\d{1,3}(,\d{3})+\.\d+$') then replace(digits, ',', '')
    when regexp_matches(digits, '^[+-]?\d{1,3}(\.\d{3})+,\d+$') then replace(replace(digits, '.', ''), ',', '.')
    when regexp_matches(digits, '^[+-]?\d{1,3}(,\d{3}){2,}$|^[+-]?\d{1,3}(\.\d{3}){2,}$') then regexp_replace(digits, '[.,]', '', 'g')
    else replace(digits, ',', '.')
  end;

-- A number written the French or the English way, with or without "/5", "%" or a currency; "nan" and "inf" are words.
create or replace macro number_of(words) as
  case when regexp_matches(words, '\d') then
    try_cast(plain_decimal(regexp_replace(words, '\s*/\s*\d+\s*$|[\s\x{00A0}\x{202F}%€$£]', '', 'g')) as double)
  end;

-- An amount beside its currency, without it and its spaces; what an accountant has below zero ("(10,00 €)", "10.00-", "€-10") begins with "-".
create or replace macro bare_amount(words) as
  regexp_replace(
    regexp_replace(
      regexp_replace(words, '[\s\x{00A0}\x{202F}\x{2009}\p{Sc}''’]', '', 'g'),
      '^\(([^()]*)\)$', '-\1'),
    '^[-\x{2212}]{1,2}(.*)$|^(.*)[-\x{2212}]$', '-\1\2');

-- The same as a number. `thousands` is the sign that only stands between thousands in its column ("1,200" is 1200), '' where none does.
create or replace macro amount_of(words, thousands) as
  try_cast(plain_decimal(
    case
      when thousands <> '' and regexp_matches(bare_amount(words), '^[+-]?[1-9]\d{0,2}([.,]\d{3})+$')
        then replace(bare_amount(words), thousands, '')
      else bare_amount(words)
    end) as double);
