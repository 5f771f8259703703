-- One row per key of the exports that stands in somebody's words, in lower case and without "#", among those of the table `asked_words`.
select distinct asked_words.word as word
from (select unnest(string_split(key_text, chr(31))) as key_text from stg_key_sets) as written
join asked_words on asked_words.word = lower(ltrim(substr(key_text, instr(key_text, ':') + 1), '#'))
