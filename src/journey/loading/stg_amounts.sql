-- One row per row of an export that says what an order, a payment or a deal is worth; `amount` is null where it is no number, `currency` is upper case,
-- `refunded` is how much of it was given back: null where no column tells that, or the cell is empty or no number.
-- `key_set_id` is of rows that tell no moment: null where the row's own moment says whose it is.
create or replace table stg_amounts (
  file_id usmallint, line bigint, amount double, currency varchar, source varchar, key_set_id ubigint, refunded double
)
