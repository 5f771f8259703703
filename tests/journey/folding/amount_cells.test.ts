import { expect, it } from "vitest";
import amountCells from "../../../src/journey/folding/amount_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels } from "../table-rows.ts";

inBothEngines("amount_cells.sql", ({ given, run, rows }) => {
  it("counts a customer once, under the leaf that is told", async () => {
    await given(...labels("outcome", "20261: 1.1.0", "20261: 1.2.0 → 1.255.0"));
    await given(
      ...filled(
        "journey_amounts",
        { customer_id: 1 },
        { customer_id: 1 },
        { customer_id: 2, persona: 2 },
        { customer_id: 3, persona: 2 },
        { customer_id: 4, period: 20262 },
      ),
    );
    await run(amountCells);
    expect(await rows("from amount_cells")).toEqual([
      [20261, 1, 1, 0, 1],
      [20261, 1, 255, 0, 2],
    ]);
  });
});
