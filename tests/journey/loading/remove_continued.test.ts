import { expect, it } from "vitest";
import removeContinued from "../../../src/journey/loading/remove_continued.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const columns = "file_id usmallint, line bigint";

inBothEngines("remove_continued.sql", ({ given, run, query }) => {
  it("removes the listed rows, not those of the same line elsewhere", async () => {
    await given("stg_continued", columns, [
      [1, 3],
      [1, 4],
      [2, 3],
    ]);
    await given("removed_continued", columns, [[1, 3]]);
    await run(removeContinued);
    expect(await query("from stg_continued order by all")).toEqual([
      { file_id: 1, line: 4 },
      { file_id: 2, line: 3 },
    ]);
  });
});
