-- One row per outcome of the reading's rows (`code`, null: usable), in the order of their codes: how many rows, and the first of the times at fault.
select code, count(*)::double as n, min(time_text) as found from reading_rows group by code order by code
