-- Unpacks the marts of a published file attached as `packed`: text is unpacked once, the rest is read in place. One table or view per mart.
-- (Paths are unpacked twice as fast as other text: no byte of their letters has a zero for its first digit.)
create table mart.paths as
select * replace (joined_blocks(list_transform(path, lambda number: hex(number))) as path) from packed.paths;
create table mart.verbatims as
select * replace (
  joined_blocks(list_transform(words, lambda number: unpacked_block(number))) as words,
  joined_blocks(list_transform(placed, lambda number: unpacked_block(number))) as placed
)
from packed.verbatims;
create view mart.outcomes as from packed.outcomes;
create view mart.stage_outcomes as from packed.stage_outcomes;
create view mart.passes as from packed.passes;
create view mart.pass_stages as from packed.pass_stages;
create view mart.exits as from packed.exits;
create view mart.amounts as from packed.amounts;
create view mart.efforts as from packed.efforts;
create view mart.contacts as from packed.contacts;
create view mart.themes as from packed.themes;
create view mart.memories as from packed.memories;
create view mart.stops as from packed.stops;
create view mart.links as from packed.links;
create view mart.variants as from packed.variants;
create view mart.channel_stages as from packed.channel_stages;
create view mart.ended as from packed.ended;
create view mart.ended_stages as from packed.ended_stages;
create view mart.ended_rates as from packed.ended_rates;
create view mart.end_outcomes as from packed.end_outcomes;
create view mart.end_links as from packed.end_links;
create view mart.end_variants as from packed.end_variants;
create view mart.opinions as from packed.opinions;
create view mart.opinion_errors as from packed.opinion_errors;
create view mart.hours as from packed.hours;
create view mart.month_outcomes as from packed.month_outcomes;
create view mart.month_opinions as from packed.month_opinions;
create view mart.stage_times as from packed.stage_times;
create view mart.stage_quartiles as from packed.stage_quartiles;
create view mart.move_medians as from packed.move_medians
