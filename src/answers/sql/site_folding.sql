-- One row: what is still told apart once small groups are folded, as shares (1: all): of passes and of stops their touchpoint; of third contacts
-- which; of journeys their whole path; of scored opinions their touchpoint; of journeys their persona.
select
  coalesce((select sum(n) from mart.passes) / (select sum(n) from pass_counts), 1)::double as passes,
  coalesce((select sum(n) filter (touchpoint_id >= 0) / sum(n) from mart.stops), 1)::double as stops,
  coalesce(
    (select sum(n) from mart.links where anchor = -9 and not is_backward and place = 1 and target >= 0)
    / (select sum(n) from journey_counts where length(path) >= 3),
    1
  )::double as third_contacts,
  coalesce((select sum(n) filter (path_id >= 0) / sum(n) from mart.variants), 1)::double as paths,
  coalesce((select sum(n) filter (touchpoint_id >= 0) / sum(n) from mart.opinions), 1)::double as opinions,
  coalesce((select sum(n) filter (persona < 255) / sum(n) from mart.outcomes), 1)::double as personas
