import { expect, it } from "vitest";
import removedContinued from "../../../src/journey/loading/removed_continued.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const columns = "file_id usmallint, line bigint";

inBothEngines("removed_continued.sql", ({ given, run, query }) => {
  it("lists rows whose nearest row above, of their file, has nothing left", async () => {
    // File 1: row 2 lost, row 5 lost one of two moments, row 8 stays. File 2: row 2 stays. File 3 has no continued row.
    await given("removed_rows", columns, [
      [1, 2],
      [1, 5],
      [3, 2],
    ]);
    await given("stg_interactions", columns, [
      [1, 5],
      [2, 2],
    ]);
    await given("stg_feedback", columns, [[1, 8]]);
    await given("stg_continued", columns, [
      [1, 3],
      [1, 4],
      [1, 6],
      [1, 9],
      [2, 3],
    ]);
    await run(removedContinued);
    expect(await query("from removed_continued order by all")).toEqual([
      { file_id: 1, line: 3 },
      { file_id: 1, line: 4 },
    ]);
  });
});
