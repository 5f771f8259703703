import { expect, it } from "vitest";
import stageTimeCells from "../../../src/journey/folding/stage_time_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("stage_time_cells.sql", ({ given, run, rows }) => {
  it("adds up the customers of each stage, whatever time they took, by group and quarter", async () => {
    await given(
      ...filled(
        "stage_time_bins",
        { stage_id: 2, bin: 1, n: 9, customers: 2 },
        { stage_id: 2, bin: 300, n: 9, customers: 3 },
        { stage_id: 3, customers: 4 },
        { stage_id: 2, customers: 6, persona: 2 },
        { stage_id: 2, customers: 7, period: 20262 },
      ),
    );
    await run(stageTimeCells);
    expect(await rows("from stage_time_cells")).toEqual([
      [20261, 1, 1, 2, 5],
      [20261, 1, 1, 3, 4],
      [20261, 1, 2, 2, 6],
      [20262, 1, 1, 2, 7],
    ]);
  });
});
