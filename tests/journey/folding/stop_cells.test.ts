import { expect, it } from "vitest";
import stopCells from "../../../src/journey/folding/stop_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("stop_cells.sql", ({ given, run, rows }) => {
  it("adds up the customers whose last touchpoint it is, and nobody who goes on from there", async () => {
    await given(
      ...filled(
        "pass_counts",
        { touchpoint_id: 1, customers: 50 },
        { touchpoint_id: 1, customers: 3, n: 9, is_last: true },
        { touchpoint_id: 1, customers: 4, n: 9, is_last: true, is_mature: false, is_open: true },
        { touchpoint_id: 2, customers: 5, is_last: true },
        { touchpoint_id: 2, customers: 6, is_last: true, persona: 2 },
        { touchpoint_id: 2, customers: 7, is_last: true, period: 20262 },
        { touchpoint_id: 3, customers: 8 },
      ),
    );
    await run(stopCells);
    expect(await rows("from stop_cells")).toEqual([
      [20261, 1, 1, 1, 7],
      [20261, 1, 1, 2, 5],
      [20261, 1, 2, 2, 6],
      [20262, 1, 1, 2, 7],
    ]);
  });
});
