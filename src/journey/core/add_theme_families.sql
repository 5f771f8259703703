-- Adds to what themes match the spellings of their words' families, as if themes.csv wrote them out.
insert into theme_rules
select distinct rank, touchpoint_id, '* ' || spelling || ' *', null from theme_families
