-- One row per touchpoint that something happened at.
select distinct touchpoint_id::integer as touchpoint_id from interactions
union
select distinct touchpoint_id::integer from opinion_rows where touchpoint_id > 0
order by touchpoint_id
