import { expect, it } from "vitest";
import { loadZone } from "../../../src/journey/loading/load-zone.ts";
import plannedRows from "../../../src/journey/loading/planned_rows.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("planned_rows.sql", ({ database, given, run, query }) => {
  it("lists interactions and feedback of the planned event after its last lived day, and nothing else", async () => {
    await loadZone(database(), "UTC");
    await given("stg_kinds", "kind_id ubigint, event varchar", [
      [1, "left"],
      [2, "booked"],
      [3, null],
    ]);
    await given("planned_from", "file_id usmallint, event varchar, lived_until date", [
      [1, "left", "2026-01-10"],
      [2, "", "2026-01-10"],
    ]);
    await given(
      "stg_interactions",
      "file_id usmallint, line bigint, kind_id ubigint, happened_at timestamp, is_feedback boolean",
      [
        [1, 2, 1, "2026-01-10 23:00:00", false],
        [1, 3, 1, "2026-01-11 00:00:00", false],
        [1, 4, 2, "2026-02-01 00:00:00", false],
        [2, 5, 3, "2026-02-01 00:00:00", false],
        [3, 6, 1, "2026-02-01 00:00:00", false],
        [2, 7, 3, "2026-02-01 00:00:00", true],
      ],
    );
    await given("stg_feedback", "file_id usmallint, line bigint, kind_id ubigint, happened_at timestamp", [
      [2, 7, 3, "2026-02-01 00:00:00"],
      [2, 8, 3, "2026-01-10 00:00:00"],
    ]);
    await run(plannedRows);
    expect(await query("select in_feedback as feedback, line from planned_rows order by line")).toEqual([
      { feedback: false, line: 3 },
      { feedback: false, line: 5 },
      { feedback: true, line: 7 },
    ]);
  });
});
