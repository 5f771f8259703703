-- One row per row of journey_counts whose period may be told, under its leaf: the persona and segment that outcomes tell (255: not told). All
-- other tables of journeys begin from these leaves, so that none tells apart who another has put together. (Times and opinions have cells of
-- their own: a leaf too small to be told has none that is large enough there.)
create or replace table leaf_counts as
select journey_counts.* replace (outcome_labels.to_segment as segment, outcome_labels.to_persona as persona)
from journey_counts
join outcome_labels using (period, segment, persona)
order by all
