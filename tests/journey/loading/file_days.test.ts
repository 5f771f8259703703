import { expect, it } from "vitest";
import fileDays from "../../../src/journey/loading/file_days.sql?raw";
import fileMoments from "../../../src/journey/loading/file_moments.sql?raw";
import { loadZone } from "../../../src/journey/loading/load-zone.ts";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("file_days.sql", ({ database, given, run, query }) => {
  it("counts interactions and feedback by file, event and day, the interaction of a feedback once", async () => {
    await loadZone(database(), "UTC");
    await given("stg_kinds", "kind_id ubigint, source varchar, event varchar", [
      [1, "web", "visit"],
      [2, "web", null],
      [3, "poll", "survey"],
    ]);
    await given(
      "stg_interactions",
      "file_id usmallint, kind_id ubigint, happened_at timestamp, is_feedback boolean",
      [
        [1, 1, "2026-01-01 10:00:00", false],
        [1, 1, "2026-01-01 23:59:59", false],
        [1, 2, "2026-01-01 10:00:00", false],
        [2, 3, "2026-01-02 10:00:00", true],
      ],
    );
    await given("stg_feedback", "file_id usmallint, kind_id ubigint, happened_at timestamp", [
      [2, 3, "2026-01-02 10:00:00"],
    ]);
    await run(fileMoments);
    await run(fileDays);
    expect(
      await query(
        "select file_id as file, source, event, day::varchar as day, n::double as n from file_days order by all",
      ),
    ).toEqual([
      { file: 1, source: "web", event: "", day: "2026-01-01", n: 1 },
      { file: 1, source: "web", event: "visit", day: "2026-01-01", n: 2 },
      { file: 2, source: "poll", event: "survey", day: "2026-01-02", n: 1 },
    ]);
  });
});
