-- One row per row of importance_passes: what few customers rest on.
select period::integer as period, segment::integer as segment, persona::integer as persona, touchpoint, customers from importance_passes
