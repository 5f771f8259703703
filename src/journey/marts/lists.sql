-- The short lists that answers need beside the counts: stages, touchpoints' stages, sources, groups. One row each.
create or replace table mart.stages as select stage_id from stages order by stage_id;
create or replace table mart.touchpoints as select touchpoint_id, stage_id, channel from touchpoints order by touchpoint_id;
create or replace table mart.sources as select source_rank, source from sources order by source_rank;
