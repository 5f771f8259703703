import { expect, it } from "vitest";
import passCells from "../../../src/journey/folding/pass_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("pass_cells.sql", ({ given, run, rows }) => {
  it("adds up the customers of each touchpoint, its last passages and the others, by group and quarter", async () => {
    await given(
      ...filled(
        "pass_counts",
        { touchpoint_id: 1, n: 9, customers: 2 },
        { touchpoint_id: 1, n: 9, customers: 3, is_last: true, is_mature: false },
        { touchpoint_id: 600, customers: 4 },
        { touchpoint_id: 1, customers: 6, persona: 2 },
        { touchpoint_id: 1, customers: 7, period: 20262 },
      ),
    );
    await run(passCells);
    expect(await rows("from pass_cells")).toEqual([
      [20261, 1, 1, 1, 5],
      [20261, 1, 1, 600, 4],
      [20261, 1, 2, 1, 6],
      [20262, 1, 1, 1, 7],
    ]);
  });
});
