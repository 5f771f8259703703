-- How words are compared. No rows: macros for the other files.

-- Lower case, no accents, one kind of space, quote and apostrophe: how words are compared, as src/exports/cells/fold.ts does.
create or replace macro folded(words) as
  trim(regexp_replace(
    replace(replace(translate(lower(strip_accents(words)), '’‘ʼ`´“”«»²³¹', '''''''''''""""231'), 'œ', 'oe'), '…', '...'),
    '[\s\x{0B}\x{00A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]+', ' ', 'g'
  ));

-- Without the spaces around it, of any width. (The engine's `trim` reads every letter; most cells are plain and need none of it.)
create or replace macro trimmed(words) as
  case when starts_with(words, ' ') or ends_with(words, ' ') or strlen(words) <> length(words) then trim(words) else words end;
