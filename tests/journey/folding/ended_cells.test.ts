import { expect, it } from "vitest";
import endedCells from "../../../src/journey/folding/ended_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("ended_cells.sql", ({ given, run, rows }) => {
  it("counts the customers of each group and quarter once, however their journeys ended", async () => {
    await given(
      ...filled(
        "ended_journeys",
        { customer_id: 1, ending: "won" },
        { customer_id: 1, ending: "lost" },
        { customer_id: 2, ending: "open" },
        { customer_id: 3, persona: 2 },
        { customer_id: 1, period: 20262, ending: "renewed" },
      ),
    );
    await run(endedCells);
    expect(await rows("from ended_cells")).toEqual([
      [20261, 1, 1, 0, 2],
      [20261, 1, 2, 0, 1],
      [20262, 1, 1, 0, 1],
    ]);
  });
});
