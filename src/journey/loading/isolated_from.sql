-- One row: the year from which dates stand alone, years after all the others and hardly one in twenty, and its first moment; null when none does.
-- The data's own dates decide, never the clock: the same folder always builds the same site.
create or replace temp table isolated_from as
with years as (
  select year, sum(n) as n from file_years group by year
),
followed as (
  select
    year,
    lag(year) over (order by year) as year_before,
    sum(n) over (order by year rows between current row and unbounded following) as n_from_here,
    sum(n) over () as n_in_all
  from years
),
isolated as (
  select min(year)::integer as year from followed where year - year_before > 3 and n_from_here * 20 <= n_in_all
)
select year, make_timestamp(year, 1, 1, 0, 0, 0.0) as first_at from isolated
