-- How a key's cell becomes a key. No rows: macros; they use those of words.sql.

-- A number that stands for a text. The engine's own hash carries differences upwards only: two texts that differ in the last byte of two of
-- its eight-byte blocks often share it ("…p5@x.fr … #105", "…p7@x.fr … #107"), so the text is hashed at two alignments.
create or replace macro identity_of(words) as hash(words, substr(words, 5));

-- The number of a kind of interaction: whoever tells a row's kind and whoever lists the kinds must come to the same.
create or replace macro kind_of(source, event, page, via, device) as
  hash(source, identity_of(event), identity_of(page), via, device);

-- A key's cell without spaces around, nor what keeps a spreadsheet from taking it for a number: an apostrophe before it, ="00123".
create or replace macro bare(words) as
  regexp_replace(words, '^[\s\x{00A0}\x{202F}\x{FEFF}]*(="|'')?[\s\x{00A0}]*|"?[\s\x{00A0}\x{202F}\x{FEFF}]+$|"$', '', 'g');

-- What a key's bare cell must not be: a placeholder that many rows share, or a number that a spreadsheet rounded.
create or replace macro is_placeholder(words) as
  regexp_full_match(words, '(?i)[-_.?* ]+|-1|[0-]+|0+A{3}|\d([.,]\d+)?E\+\d+|#N/A|#REF!|#VALUE!')
  or folded(words) in (
    'guest', 'test', 'invite', 'invitee', 'null', '(null)', 'nil', 'nan', 'none', '(none)', 'n/a', 'na', 'n.a.', 'nc', 'unknown', '(unknown)',
    'inconnu', 'inconnue', 'anonymous', 'anonyme', '(not set)', 'not set', 'undefined', '(empty)', '(vide)', 'vide', 'aucun', 'aucune',
    'non renseigne', 'no reply', 'false', 'unspecified', '::unspecified::', '(unspecified)', '::none::', 'non specifie', 'non specifiee'
  );

-- A number without what a spreadsheet or a query tool puts between its thousands: 1,001 and 1 001 are customer 1001.
create or replace macro ungrouped(words) as
  case when regexp_full_match(words, '[1-9]\d{0,2}([,\x{00A0}\x{202F} ]\d{3})+')
    then regexp_replace(words, '[^0-9]', '', 'g') else words end;

-- A number without the zeros before it: spreadsheets take them away, so that 01001 of one export is 1001 of the next.
create or replace macro unpadded(words) as
  case when starts_with(words, '0') and regexp_full_match(words, '0+[1-9]\d*') then ltrim(words, '0') else words end;

-- An address alone, where its owner's name stands before it: "Camille (camille@exemple.fr)".
create or replace macro address_in(words) as
  coalesce(nullif(regexp_extract(words, '[^\s@<>();,]+@[^\s@<>();,]+'), ''), words);

-- A telephone number's digits, the way it is dialled within the country: "+33 6 12…", "06 12…" and the "612…" of a spreadsheet are one.
create or replace macro dialled(words) as
  regexp_replace(regexp_replace(regexp_replace(words, '[^0-9+]', '', 'g'), '^(\+33|0033)0?', '0'), '^([1-9]\d{8})$', '0\1');

-- A key's cell as it compares: bare, numbers without zeros before them, e-mails in lower case, orders and tickets without "#" (a shop writes #1001, its reviews 1001).
create or replace macro clean_key(kind, words) as
  case
    when kind = 'email' then lower(address_in(bare(words)))
    when kind = 'phone' then dialled(bare(words))
    when kind in ('order', 'ticket') then unpadded(ungrouped(ltrim(bare(words), '#')))
    else unpadded(ungrouped(bare(words)))
  end;

-- Whether a key's cell is clean and no placeholder at first sight: letters and digits, one of them from 1 to 9. Most are.
create or replace macro is_clean_key(kind, words) as
  kind not in ('email', 'phone') and regexp_full_match(words, '[A-Za-z0-9]*[1-9][A-Za-z0-9]*([.][0-9]+)?') and unpadded(words) = words;
