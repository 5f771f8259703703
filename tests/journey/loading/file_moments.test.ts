import { expect, it } from "vitest";
import fileMoments from "../../../src/journey/loading/file_moments.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("file_moments.sql", ({ given, run, query }) => {
  it("tells each interaction and feedback with its moment, the interaction of a feedback once", async () => {
    await given(
      "stg_interactions",
      "file_id usmallint, kind_id ubigint, happened_at timestamp, is_feedback boolean",
      [
        [1, 1, "2026-01-01 10:00:00", false],
        [2, 3, "2026-01-02 10:00:00", true],
      ],
    );
    await given("stg_feedback", "file_id usmallint, kind_id ubigint, happened_at timestamp", [
      [2, 3, "2026-01-02 10:00:00"],
      [2, 3, "2026-01-03 10:00:00"],
    ]);
    await run(fileMoments);
    const rows = await query(
      "select file_id, strftime(happened_at, '%d/%m') as day from file_moments order by all",
    );
    expect(rows).toEqual([
      { file_id: 1, day: "01/01" },
      { file_id: 2, day: "02/01" },
      { file_id: 2, day: "03/01" },
    ]);
  });
});
