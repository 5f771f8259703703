-- One row per touchpoint that the flow can be drawn without (journey/folding/load-links.ts); of exact counts, every one that is passed.
select distinct (-1000 - anchor)::integer as touchpoint_id from mart.links where anchor <= -1000
union
select distinct touchpoint_id::integer from mart.passes where $exact and touchpoint_id > 0
order by touchpoint_id
