-- One row per touchpoint that something happened at.
select distinct touchpoint_id::integer as touchpoint_id from interactions
union
select distinct touchpoint_id::integer from mart.feedback_scores where touchpoint_id > 0
union
select distinct touchpoint_id::integer from mart.verbatims where touchpoint_id > 0
order by touchpoint_id
