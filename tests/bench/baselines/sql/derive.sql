-- What the variant with tables makes once at load, so that filters need no window function.
create table journey_steps as
select steps.*, persona, segment
from ($steps) as steps join people using (person);

create table moods as
select placed.*, persona, segment
from ($placed) as placed join people using (person);
