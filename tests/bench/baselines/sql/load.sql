-- The exports as an analyst loads them: one row per interaction at a touchpoint, one per person, one per survey answer. Moments are UTC: a silence is as
-- long as it was, whatever the clocks did; quarters are those of the company's clocks.
create type event_name as enum ($event_names);
create type device_name as enum ($device_names);
create type medium_name as enum ($medium_names);

-- Paris time: the WASM build knows no time zones, so the changes of clock are written out.
create macro local_time(utc) as utc + case
  when utc < timestamp '2025-10-26 01:00:00' then interval 2 hours
  when utc < timestamp '2026-03-29 01:00:00' then interval 1 hour
  else interval 2 hours
end;

create table feedback as
select visitor_id as person, answered_at as happened_at, score * 0.4 - 2 as score
from read_csv('$survey_file', header = true, delim = ',', quote = '"', columns = {
  'visitor_id': 'VARCHAR', 'answered_at': 'TIMESTAMP', 'score': 'INTEGER', 'comment': 'VARCHAR'
});

create table events as
with
  clicks as (
    select
      user_pseudo_id as person, make_timestamp(event_timestamp) as happened_at,
      event_name as event, device_category as device, session_medium as medium
    from read_csv('$events_file', header = true, delim = ',', quote = '"', columns = {
      'event_timestamp': 'BIGINT', 'event_name': 'event_name', 'user_pseudo_id': 'VARCHAR',
      'page_location': 'VARCHAR', 'device_category': 'device_name', 'session_medium': 'medium_name'
    })
  ),
  answers as (
    select person, happened_at, 'review'::event_name as event, null::device_name as device, null::medium_name as medium
    from feedback
  ),
  interactions as (
    select * from clicks
    union all
    select * from answers
  )
select person, happened_at, event, device, medium, ($touchpoint)::utinyint as touchpoint
from interactions;

create table people as
select person, $persona as persona, $segment as segment
from events
group by person;

create table touchpoints as
select * from (values $touchpoint_stages) as listed (touchpoint, stage);
