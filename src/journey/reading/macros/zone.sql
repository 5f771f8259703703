-- How the clocks of the company and instants are told from each other: every moment is kept as an instant (UTC), which orders and measures; days,
-- quarters and hours are those of its clocks. No rows: macros, over `zone_spans` ($span_seconds each; what was before 1970 is told by its first).
create or replace macro offset_in(span, moment) as
  case when moment < span.changes_at then span.before_seconds else span.after_seconds end;
create or replace macro span_among(spans, moment) as spans[greatest(epoch(moment)::bigint // $span_seconds + 1, 1)];
create or replace macro span_of(moment) as span_among((select spans from zone_spans), moment);
create or replace macro local_time(moment) as moment + to_seconds(offset_in(span_of(moment), moment));
-- The same where rows are told apart as they lie, which no join may stand beside: of the spans that the connection keeps at hand.
create or replace macro local_time_at_hand(moment) as
  moment + to_seconds(offset_in(span_among(coalesce(getvariable('zone_spans'), error('no zone at hand')), moment), moment));
-- The instant that clocks show: the offset is looked up as if they told UTC (near: instant_near(shown, shown)), then again where that leads
-- (instant_near(shown, near)). An hour that they show twice is taken for one of both, always the same; one that they skip, for what it would have
-- been. In two steps of a query, since a macro within a macro is written out again at each of its uses: fifteen looks at the spans instead of six.
create or replace macro instant_near(shown, moment) as shown - to_seconds(offset_in(span_of(moment), moment));
-- The quarter in which something happened, as a number: 20263.
create or replace macro quarter_number(shown) as (year(shown) * 10 + quarter(shown))::smallint;
create or replace macro quarter_of(moment) as quarter_number(local_time(moment));
-- The same where what began before the first quarter that is told apart is one period, number 1. Of many rows, clocks are read in a step of their own
-- (`local_time`) and the period of what they show in the next: written out in one, each use looks at the spans again, twelve times.
create or replace macro period_shown(shown, first_period) as
  ((quarter_number(shown) >= first_period)::integer * (quarter_number(shown) - 1) + 1)::smallint;
create or replace macro period_of(moment, first_period) as period_shown(local_time(moment), first_period);
create or replace macro month_number(shown) as (year(shown) * 100 + month(shown))::integer;
