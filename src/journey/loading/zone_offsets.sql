-- One row per change of the company's clocks: from when on, in UTC, and by how many seconds they are ahead; the first from the beginning of time.
create or replace table zone_offsets as
select from_utc::timestamp as from_utc, offset_seconds::bigint as offset_seconds from zone_offset_texts
