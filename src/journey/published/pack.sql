-- The marts as they are published, in the database `packed`: the same rows, text as numbers, each path once. One table per mart.
create table packed.paths as
select path_id, packed_text(path) as path, has_return from mart.paths order by path_id;
create table packed.verbatims as
select * exclude (path) replace (packed_text(words) as words, packed_text(placed) as placed) from mart.verbatims order by verbatim_id;
create table packed.sources as
select source_rank, packed_text(source) as source from mart.sources order by source_rank;
create table packed.touchpoints as
select touchpoint_id, stage_id, packed_text(channel) as channel from mart.touchpoints order by touchpoint_id;
create table packed.stages as from mart.stages order by all;
create table packed.journey_counts as select * exclude (path, has_return) from mart.journey_counts order by all;
create table packed.stage_times as from mart.stage_times order by all;
create table packed.path_times as from mart.path_times order by all;
create table packed.feedback_scores as select * exclude (path) from mart.feedback_scores order by all
