-- One row per row of an export that says what an order, a payment or a deal is worth; `amount` is null where it is no number, `currency` is upper case.
create or replace table stg_amounts (file_id usmallint, line bigint, amount double, currency varchar)
