import { beforeAll, expect, it } from "vitest";
import { writeValues } from "../../../src/database/named-values.ts";
import zoneSpans from "../../../src/journey/loading/zone_spans.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("zone_spans.sql", ({ given, run, query }) => {
  beforeAll(async () => {
    await given("zone_offsets", "from_utc timestamp, offset_seconds bigint", [
      ["0001-01-01 00:00:00", 3600],
      // The span 1 ends, and the span 2 begins, on 21 January 1970.
      ["1970-01-15 01:00:00", 7200],
      ["1970-01-21 00:00:00", 1800],
    ]);
    await run(writeValues(zoneSpans, { span_seconds: 864_000 }));
  });

  it("has spans up to 2101, here of ten days, in order, each with the offset at its beginning and the change inside it", async () => {
    const rows = await query(`
      select span.before_seconds as before, span.changes_at::varchar as changes, span.after_seconds as after
      from (select unnest(spans[1:4]) as span from zone_spans)`);
    expect(rows).toEqual([
      { before: 3600, changes: null, after: 3600 },
      { before: 3600, changes: "1970-01-15 01:00:00", after: 7200 },
      // A change as a span begins is the span's own offset, and no change inside it.
      { before: 1800, changes: null, after: 1800 },
      { before: 1800, changes: null, after: 1800 },
    ]);
    expect(await query("select len(spans) as spans from zone_spans")).toEqual([{ spans: 4800 }]);
  });
});
