-- One row per key of the exports that someone might write in a sentence: short ones with a digit, for customers who left words.
select distinct ltrim(substr(key_text, instr(key_text, ':') + 1), '#') as key
from (select unnest(string_split(key_text, chr(31))) as key_text from stg_key_sets)
where exists (from feedback where words <> '')
  and length(key_text) < 40 and regexp_matches(key_text, '\d')
