import { expect, it } from "vitest";
import fileMoments from "../../../src/journey/loading/file_moments.sql?raw";
import fileYears from "../../../src/journey/loading/file_years.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("file_years.sql", ({ given, run, query }) => {
  it("counts interactions and feedback per file and year, a feedback and its interaction once", async () => {
    await given(
      "stg_interactions",
      "file_id usmallint, kind_id ubigint, happened_at timestamp, is_feedback boolean",
      [
        [1, 1, "2025-12-31 23:59:59", false],
        [1, 1, "2026-01-01 00:00:00", false],
        [1, 1, "2026-05-01 00:00:00", false],
        [2, 1, "2026-03-01 00:00:00", true],
      ],
    );
    await given("stg_feedback", "file_id usmallint, kind_id ubigint, happened_at timestamp", [
      [2, 1, "2026-03-01 00:00:00"],
      [2, 1, "2026-02-01 00:00:00"],
    ]);
    await run(fileMoments);
    await run(fileYears);
    const rows =
      await query(`select file_id, year, n, strftime(first_at, '%d/%m') as first, strftime(last_at, '%d/%m') as last
      from file_years order by all`);
    expect(rows).toEqual([
      { file_id: 1, year: 2025, n: 1, first: "31/12", last: "31/12" },
      { file_id: 1, year: 2026, n: 2, first: "01/01", last: "01/05" },
      { file_id: 2, year: 2026, n: 2, first: "01/02", last: "01/03" },
    ]);
  });
});
