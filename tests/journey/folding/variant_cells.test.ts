import { expect, it } from "vitest";
import variantCells from "../../../src/journey/folding/variant_cells.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, smallGroup } from "../table-rows.ts";

inBothEngines("variant_cells.sql", ({ given, run, rows }) => {
  const counts = filled(
    "leaf_counts",
    { path_id: 1, customers: 2 },
    { path_id: 1, customers: 1, is_open: true },
    { path_id: 1, customers: 2, persona: 2 },
    { path_id: 2, customers: 4 },
    { path_id: 3, customers: 0 },
    { path_id: 3, customers: 1, persona: 2 },
    { path_id: 1, customers: 4, period: 20262 },
  );

  it("keeps the paths that enough customers of all groups took in the quarter, the others as one child", async () => {
    await given(...smallGroup(5));
    await given(...counts);
    await run(variantCells);
    expect(await rows("from variant_cells order by all")).toEqual([
      [20261, 1, 1, -4, 4],
      [20261, 1, 1, 1, 3],
      [20261, 1, 2, -4, 1],
      [20261, 1, 2, 1, 2],
      [20262, 1, 1, -4, 4],
    ]);
  });

  it("keeps every path where no group is too small, also one of a customer counted elsewhere", async () => {
    await given(...smallGroup(1));
    await given(...counts);
    await run(variantCells);
    expect(await rows("from variant_cells order by all")).toEqual([
      [20261, 1, 1, 1, 3],
      [20261, 1, 1, 2, 4],
      [20261, 1, 1, 3, 0],
      [20261, 1, 2, 1, 2],
      [20261, 1, 2, 3, 1],
      [20262, 1, 1, 1, 4],
    ]);
  });
});
