import { expect, it } from "vitest";
import sharedRowsByFile from "../../../src/journey/loading/shared_rows_by_file.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("shared_rows_by_file.sql", ({ given, query }) => {
  it("counts rows that are nobody's: by line, by row where there are no lines, never those with feedback", async () => {
    const columns = "file_id usmallint, line bigint, key_set_id ubigint";
    await given("key_set_customers", "key_set_id ubigint", [[1]]);
    await given("stg_interactions", columns, [
      [1, 2, 1],
      [1, 4, 9],
      [1, 4, 9],
      [1, 3, 9],
      [2, 0, 9],
      [2, 0, 9],
      [3, 5, 9],
    ]);
    await given("stg_facts", columns, [
      [1, 6, 9],
      [4, 2, 1],
    ]);
    await given("stg_feedback", columns, [[3, 5, 9]]);
    expect(await query(sharedRowsByFile)).toEqual([
      { file_id: 1, n: 3, line: 3 },
      { file_id: 2, n: 2, line: 0 },
    ]);
  });
});
