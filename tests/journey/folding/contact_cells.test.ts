import { expect, it } from "vitest";
import contactCells from "../../../src/journey/folding/contact_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled } from "../table-rows.ts";

inBothEngines("contact_cells.sql", ({ given, run, rows }) => {
  it("counts each customer once at a touchpoint, of requests that thirty days are known after", async () => {
    await given(
      ...filled(
        "contacts",
        { customer_id: 1 },
        { customer_id: 1 },
        { customer_id: 2, touchpoint_id: 2 },
        { customer_id: 3, is_known: false },
      ),
    );
    await run(contactCells);
    expect(await rows("from contact_cells")).toEqual([
      [20261, 1, 1, 1, 1],
      [20261, 1, 1, 2, 1],
    ]);
  });
});
