-- One row: the first quarter that is told apart. The last twelve of the data are; what began before is one period ("before", number 1): a company
-- whose oldest contract is of 2005 has not eighty quarters to compare.
create or replace table told_periods as
with last_quarter as (
  select date_trunc('quarter', local_time(ends_at)) as starts_at from data_ends
)
select quarter_number(starts_at - to_months(33)) as first_period from last_quarter
