import { expect, it } from "vitest";
import outcomeCells from "../../../src/journey/folding/outcome_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("outcome_cells.sql", ({ given, run, rows }) => {
  it("adds up the customers of each group and quarter, whatever their paths and outcomes", async () => {
    await given(
      ...filled(
        "journey_counts",
        { path_id: 1, n: 9, customers: 2 },
        { path_id: 2, n: 9, customers: 3, is_open: true },
        { persona: 2, customers: 0 },
        { segment: 2, persona: 3, customers: 4 },
        { period: 20262, customers: 5 },
      ),
    );
    await run(outcomeCells);
    expect(await rows("from outcome_cells")).toEqual([
      [20261, 1, 1, 0, 5],
      [20261, 1, 2, 0, 0],
      [20261, 2, 3, 0, 4],
      [20262, 1, 1, 0, 5],
    ]);
  });
});
