import { expect, it } from "vitest";
import hourCells from "../../../src/journey/folding/hour_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("hour_cells.sql", ({ given, run, rows }) => {
  it("counts the customers of each place in a day, once each", async () => {
    const cell = { child: 10_901 };
    await given(
      ...filled("hour_rows", cell, { ...cell, customer_id: 2 }, { ...cell, persona: 2 }, { child: 12_400 }),
    );
    await run(hourCells);
    expect(await rows("from hour_cells order by all")).toEqual([
      [20261, 1, 1, 10_901, 2],
      [20261, 1, 1, 12_400, 1],
      [20261, 1, 2, 10_901, 1],
    ]);
  });
});
