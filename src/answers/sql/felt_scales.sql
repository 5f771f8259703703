-- One row per touchpoint that opinions follow a contact at: whether they are ratings of 1 to 5, whatever they count.
select touchpoint_id::integer as touchpoint_id, bool_and(score = round(score)) and bool_or(abs(score) < 2) as is_of_five
from felt_contacts
where period > 1
group by touchpoint_id
