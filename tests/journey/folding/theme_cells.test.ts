import { expect, it } from "vitest";
import themeCells from "../../../src/journey/folding/theme_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("theme_cells.sql", ({ given, run, rows }) => {
  it("counts each customer once at a theme, by group and quarter", async () => {
    await given(
      ...filled(
        "theme_opinions",
        { customer_id: 1 },
        { customer_id: 1 },
        { customer_id: 2, theme_id: 3 },
        { customer_id: 2, period: 20262 },
      ),
    );
    await run(themeCells);
    expect(await rows("from theme_cells")).toEqual([
      [20261, 1, 1, 0, 1],
      [20261, 1, 1, 3, 1],
      [20262, 1, 1, 0, 1],
    ]);
  });
});
