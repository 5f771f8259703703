import { beforeAll, expect, it } from "vitest";
import removedByFile from "../../../src/journey/loading/removed_by_file.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const columns = "file_id usmallint, line bigint";

inBothEngines("removed_by_file.sql", ({ given, query }) => {
  beforeAll(async () => {
    // What is left: a moment of row 3, a feedback of row 4.
    await given("stg_interactions", columns, [
      [1, 3],
      [2, 0],
    ]);
    await given("stg_feedback", columns, [[1, 4]]);
    await given("removed_continued", columns, [[1, 9]]);
  });
  const removed = async (...rows: readonly (readonly [number, number, string, number | null])[]) => {
    await given("removed_rows", `${columns}, happened_at timestamp, other_id usmallint`, rows);
    return query(removedByFile);
  };

  it("counts rows of which nothing is left and those that continue them, and all moments", async () => {
    expect(
      await removed(
        [1, 3, "2026-01-03", 5],
        [1, 4, "2026-01-04", 5],
        [1, 7, "2026-01-07", 6],
        [1, 7, "2026-01-08", 5],
        [1, 8, "2026-01-08", 6],
      ),
    ).toEqual([{ file_id: 1, n: 3, line: 7, found: "2026-01-03", moments: 5, other_id: 5 }]);
  });

  it("counts rows without a line one by one, whatever is left of the file", async () => {
    expect(await removed([2, 0, "2026-01-03", null], [2, 0, "2026-01-03", null])).toEqual([
      { file_id: 2, n: 2, line: null, found: "2026-01-03", moments: 2, other_id: null },
    ]);
  });

  it("names the first row that lost something where every row keeps something", async () => {
    expect(await removed([1, 4, "2026-01-04", null], [1, 3, "2026-01-03", null])).toMatchObject([
      { n: 1, line: 3, found: "2026-01-03", moments: 2 },
    ]);
  });
});
