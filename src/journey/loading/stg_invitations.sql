-- One row per row of an export on which somebody was asked for an opinion, or gave one that nobody asked for (`is_asked` false): through which channel
-- (as written), whether an answer came, and what makes it the same in two exports. `key_set_id` is of nobody where the row names no customer.
create or replace table stg_invitations (
  file_id usmallint, line bigint, key_set_id ubigint, source varchar, via varchar, is_asked boolean, is_answered boolean, sameness ubigint
)
