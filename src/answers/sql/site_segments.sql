-- One row per segment that journeys are told of.
select distinct segment::integer as segment from mart.outcomes where segment between 1 and 254 and n > 0 order by segment
