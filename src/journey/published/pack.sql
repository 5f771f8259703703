-- Packs the marts as they are published, into the database `packed`: the same rows, text as numbers. One table per mart.
create table packed.outcomes as from mart.outcomes order by all;
create table packed.stage_outcomes as from mart.stage_outcomes order by all;
create table packed.passes as from mart.passes order by all;
create table packed.pass_stages as from mart.pass_stages order by all;
create table packed.exits as from mart.exits order by all;
create table packed.amounts as from mart.amounts order by all;
create table packed.efforts as from mart.efforts order by all;
create table packed.contacts as from mart.contacts order by all;
create table packed.themes as from mart.themes order by all;
create table packed.memories as from mart.memories order by all;
create table packed.stops as from mart.stops order by all;
create table packed.links as from mart.links order by all;
create table packed.paths as
select * replace (list_transform(block_places(path), lambda place: packed_block(path, place)) as path) from mart.paths order by path_id;
create table packed.variants as from mart.variants order by all;
create table packed.channel_stages as from mart.channel_stages order by all;
create table packed.ended as from mart.ended order by all;
create table packed.ended_stages as from mart.ended_stages order by all;
create table packed.ended_rates as from mart.ended_rates order by all;
create table packed.end_outcomes as from mart.end_outcomes order by all;
create table packed.end_links as from mart.end_links order by all;
create table packed.end_variants as from mart.end_variants order by all;
create table packed.opinions as from mart.opinions order by all;
create table packed.opinion_errors as from mart.opinion_errors order by all;
create table packed.hours as from mart.hours order by all;
create table packed.month_outcomes as from mart.month_outcomes order by all;
create table packed.month_opinions as from mart.month_opinions order by all;
create table packed.verbatims as
select * replace (
  list_transform(block_places(words), lambda place: packed_block(words, place)) as words,
  list_transform(block_places(placed), lambda place: packed_block(placed, place)) as placed
)
from mart.verbatims order by verbatim_id;
create table packed.stage_times as from mart.stage_times order by all;
create table packed.stage_quartiles as from mart.stage_quartiles order by all;
create table packed.move_medians as from mart.move_medians order by all
