import { expect, it } from "vitest";
import removeRows from "../../../src/journey/loading/remove_rows.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("remove_rows.sql", ({ given, run, query }) => {
  it("removes what is listed, and with a feedback the interaction of leaving it", async () => {
    const columns = "file_id usmallint, line bigint, kind_id ubigint";
    await given("stg_interactions", `${columns}, is_feedback boolean`, [
      [1, 2, 5, false],
      [1, 3, 5, false],
      [2, 2, 6, true],
      [2, 3, 6, true],
      // Another moment of the row whose feedback goes, and another reading's feedback of it.
      [2, 3, 7, false],
      [2, 3, 8, true],
    ]);
    await given("stg_feedback", columns, [
      [2, 2, 6],
      [2, 3, 6],
      [2, 3, 8],
    ]);
    await given("removed_rows", `row_id bigint, in_feedback boolean, ${columns}`, [
      [0, false, 1, 2, 5],
      [1, true, 2, 3, 6],
    ]);
    await run(removeRows);
    const left = async (table: string) =>
      (await query(`select file_id, line, kind_id::integer from ${table} order by all`)).map((row) =>
        Object.values(row).join(" "),
      );
    expect(await left("stg_interactions")).toEqual(["1 3 5", "2 2 6", "2 3 7", "2 3 8"]);
    expect(await left("stg_feedback")).toEqual(["2 2 6", "2 3 8"]);
  });
});
