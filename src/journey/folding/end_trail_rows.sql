-- One row per row of end_trails that is of the quarter, in order.
select * from end_trails where period = $period order by all
