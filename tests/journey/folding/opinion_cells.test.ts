import { expect, it } from "vitest";
import opinionCells from "../../../src/journey/folding/opinion_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("opinion_cells.sql", ({ given, run, rows }) => {
  it("counts customers of scored opinions by touchpoint and source, once where they are counted once", async () => {
    await given(
      ...filled(
        "opinion_rows",
        { feedback_id: 1 },
        { feedback_id: 2 },
        { feedback_id: 3, counts_customer: false },
        { feedback_id: 4, score: null },
        { feedback_id: 5, source_rank: 1, counts_customer: false },
        { feedback_id: 6, touchpoint_id: 600, source_rank: 12 },
        { feedback_id: 7, touchpoint_id: 0 },
        { feedback_id: 8, persona: 2 },
        { feedback_id: 9, period: 20262 },
        { feedback_id: 10, touchpoint_id: 3, score: null },
      ),
    );
    await run(opinionCells);
    expect(await rows("from opinion_cells")).toEqual([
      [20261, 1, 1, 1_000_000, 1],
      [20261, 1, 1, 1_001_000, 2],
      [20261, 1, 1, 1_001_001, 0],
      [20261, 1, 1, 1_600_012, 1],
      [20261, 1, 2, 1_001_000, 1],
      [20262, 1, 1, 1_001_000, 1],
    ]);
  });
});
