-- One row per word of a name of the exports, folded, that stands in somebody's words: those of the table `asked_words`.
select distinct asked_words.word as word
from (select unnest(regexp_extract_all(folded(name), '\p{L}+')) as part from (select distinct name from stg_names)) as parts
join asked_words on asked_words.word = parts.part
