-- How words are compared. No rows: macros for the other files.

-- Letters in another dress as plain ones: full width, and what printing ties together. Few texts have any.
create or replace macro undisguised(words) as
  case when strlen(words) <> length(words) and regexp_matches(words, '[\x{FF01}-\x{FF5E}\x{FB00}-\x{FB04}¼½¾™№]') then
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
      translate(words, '！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～', '!"#$%&''()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~'),
      'ﬀ', 'ff'), 'ﬁ', 'fi'), 'ﬂ', 'fl'), 'ﬃ', 'ffi'), 'ﬄ', 'ffl'), '¼', '1⁄4'), '½', '1⁄2'), '¾', '3⁄4'), '™', 'tm'), '№', 'no')
  else words end;

-- Lower case, no accents, one kind of space, quote and apostrophe: how words are compared, as src/exports/cells/fold.ts does.
create or replace macro folded(words) as
  trim(regexp_replace(
    replace(replace(translate(lower(strip_accents(undisguised(words))), '’‘ʼ`´“”«»²³¹ªºς', '''''''''''""""231aoσ'), 'œ', 'oe'), '…', '...'),
    '[\s\x{0B}\x{00A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]+', ' ', 'g'
  ));

-- Without the spaces around it, of any width. (The engine's `trim` reads every letter; most cells are plain and need none of it.)
create or replace macro trimmed(words) as
  case when starts_with(words, ' ') or ends_with(words, ' ') or strlen(words) <> length(words) then trim(words) else words end;

-- The same, with plain spaces inside and without the apostrophe that keeps a spreadsheet from reading a number, as src/exports/rows/table.ts does.
create or replace macro undressed(words) as
  regexp_replace(trim(regexp_replace(words, '[\x{00A0}\x{202F}\x{2009}\x{FEFF}]', ' ', 'g')), '^''(\d)', '\1');

-- The words of an event's name, folded, without what its tool puts before them, between them or around a date's name:
-- "[Amplitude] Page Viewed", "$pageview", "addToCart", "Date de commande" → "page viewed", "pageview", "add to cart", "commande".
create or replace macro event_words(words) as
  trim(regexp_replace(
    folded(regexp_replace(
      regexp_replace(regexp_replace(words, '^\s*(\[[^\]]*\]\s*|[$])', ''), '([\p{Ll}0-9])(\p{Lu})', '\1 \2', 'g'),
      '[-_.:/\s]+', ' ', 'g'
    )),
    '^(date et heure|date|heure) (de la |de l''|du |des |de |d''|of )?|( (date|at|le|timestamp|time))+$', '', 'g'
  ));

-- The same with what was done last, whoever did it: "viewed a product", "user viewed product" → "product viewed"; "loaded", "seen" and
-- "visited" are "viewed". Tools write either order.
create or replace macro event_phrase(words) as
  regexp_replace(
    regexp_replace(
      regexp_replace(words, '^(?:users?|visitors?|customers?|clients?|utilisateurs?) (?:has |have |a )?([a-z]{2,}ed|bought|seen)\b', '\1'),
      '^([a-z]{2,}ed|bought|seen) (?:an? |the |to |on |in )?(.+)$', '\2 \1'
    ),
    '\b(?:loaded|seen|visited|displayed|opened)$', 'viewed'
  );

-- "livré", "livreur" and "livraison", folded, are one family: what is before such an ending, where four letters are left.
create or replace macro word_family(word) as
  regexp_replace(word, '^(.{4,}?)(?:aisons?|ations?|eurs?|euses?|ements?|ees?|es|er|ez|e|s|ing|ed|ery|eries|ered|ering)$', '\1');
