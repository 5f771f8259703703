-- One row per word of themes.csv that stands for its family, and other spelling of that family that customers wrote ("livraison" and "livreur"), with the
-- opinions that have it. A spelling that any theme writes out belongs to the themes that write it.
create or replace table theme_families as
with written as (
  select unnest(list_distinct(string_split(trim(regexp_replace(folded(words), '[^a-z0-9]+', ' ', 'g')), ' '))) as spelling
  from stg_feedback
  where words <> '' and exists (select 1 from theme_rules where family_of is not null)
),
spellings as (
  select spelling, word_family(spelling) as family, count(*) as n
  from written
  where regexp_full_match(spelling, '[a-z]{4,}')
  group by spelling
),
families as (
  select rank, touchpoint_id, family_of, word_family(family_of) as family from theme_rules where family_of is not null
)
select families.rank, families.touchpoint_id, families.family_of as word, spellings.spelling, spellings.n
from families
join spellings using (family)
where not exists (select 1 from theme_rules where (' ' || spellings.spelling || ' ') glob theme_rules.pattern)
order by families.rank, word, spellings.n desc, spellings.spelling
