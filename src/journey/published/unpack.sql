-- The marts out of a published file attached as `packed`: text is unpacked and joined once, the rest is read in place. One table or view per mart.
create table mart.paths as select path_id, unpacked_letters(path) as path, has_return from packed.paths;
create table mart.verbatims as
select verbatims.* replace (unpacked_text(words) as words, unpacked_text(placed) as placed), paths.path
from packed.verbatims as verbatims
left join mart.paths as paths using (path_id);
create table mart.sources as select source_rank, unpacked_text(source) as source from packed.sources;
create table mart.touchpoints as select touchpoint_id, stage_id, unpacked_text(channel) as channel from packed.touchpoints;
create view mart.stages as from packed.stages;
create table mart.journey_counts as
select counts.*, paths.path, paths.has_return
from packed.journey_counts as counts
join mart.paths as paths using (path_id);
create view mart.stage_times as from packed.stage_times;
create view mart.path_times as from packed.path_times;
create table mart.feedback_scores as
select scores.*, paths.path
from packed.feedback_scores as scores
left join mart.paths as paths using (path_id)
