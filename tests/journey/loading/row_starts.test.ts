import { expect, it } from "vitest";
import { loadZone } from "../../../src/journey/loading/load-zone.ts";
import rowStarts from "../../../src/journey/loading/row_starts.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("row_starts.sql", ({ database, given, run, query }) => {
  it("finds the last day on which a row began, in sources of which one row in five tells several moments", async () => {
    await loadZone(database(), "UTC");
    await given("stg_kinds", "kind_id ubigint, source varchar", [
      [1, "trips"],
      [2, "trips"],
      [3, "log"],
    ]);
    const singles = [4, 5, 6, 7].map((line) => [1, line, 1, `2026-01-0${line} 10:00:00`, false] as const);
    const rows = [
      [1, 2, 1, "2026-01-02 10:00:00", false],
      [1, 2, 2, "2026-03-02 10:00:00", false],
      ...singles,
      // A row of a log is one moment, one of a large file has no line, an opinion begins nothing.
      [2, 2, 3, "2026-05-01 10:00:00", false],
      [1, 0, 1, "2026-06-01 10:00:00", false],
      [1, 9, 1, "2026-07-01 10:00:00", true],
    ] as const;
    await given(
      "stg_interactions",
      "file_id usmallint, line bigint, kind_id ubigint, happened_at timestamp, is_feedback boolean",
      rows,
    );
    const asked = "select source, begun_until::varchar as day from row_starts";
    await run(rowStarts);
    expect(await query(asked)).toEqual([{ source: "trips", day: "2026-01-07" }]);
    await run("insert into stg_interactions values (1, 8, 1, '2026-01-08 10:00:00', false)");
    await run(rowStarts);
    expect(await query(asked)).toEqual([]);
  });
});
