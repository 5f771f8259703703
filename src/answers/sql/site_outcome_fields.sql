-- One row per field that rules ask for and that only customers who reached the goal have, but for one in a hundred: a way of delivery, say.
with reached as (
  select customer_id, max(reached_stage) >= $goal as is_there from journeys group by customer_id
)
select customer_facts.field
from (select distinct customer_id, field from customer_facts) as customer_facts
left join reached using (customer_id)
group by customer_facts.field
having avg(coalesce(is_there, false)::integer) >= 0.99
order by customer_facts.field
