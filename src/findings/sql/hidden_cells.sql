-- One row per group of customers that is told under another name in either quarter (finding_hidden.sql).
select distinct * exclude (period) from finding_hidden where period in ($period, $compare) order by all
