-- One row: the sizes of what was understood, and how far it can be trusted. What was only sent to somebody is an interaction, in a journey or in none.
select
  (select count(*) from (select customer_id from interactions union select customer_id from sent_contacts))::double as customers,
  (
    (select count(*) from interactions) + (select coalesce(sum(n), 0) from sent_contacts where not is_between)
  )::double as interactions,
  (select count(*) from journeys where is_placed)::double as journeys,
  (select count(*) from journeys where not is_placed)::double as unplaced_journeys,
  coalesce((select avg(is_crossing::integer) from journeys where is_placed), 0)::double as crossing_share,
  coalesce((select sum(follows_tie::integer) / nullif(sum((step_no > 1)::integer), 0) from steps), 0)::double as tie_share,
  (select strftime(local_time(ends_at), '%Y-%m-%d') from data_ends) as data_end,
  (select strftime(local_time(known_until), '%Y-%m-%d') from data_ends) as as_of,
  (select strftime(local_time(min(happened_at)), '%Y-%m-%d') from interactions) as data_start,
  (select count(*) filter (placed = 'declared') from feedback)::double as declared,
  (select count(*) filter (placed = 'theme') from feedback)::double as theme,
  (select count(*) filter (placed = 'last_step') from feedback)::double as last_step,
  (select count(*) filter (placed = 'unplaced') from feedback)::double as unplaced,
  (select count(*) filter (score is null) from feedback)::double as unscored
