import { expect, it } from "vitest";
import hours from "../../../src/journey/published/hours.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels } from "../table-rows.ts";

inBothEngines("hours.sql", ({ given, run, rows }) => {
  it("counts by hour and stage, puts small stages together, and leaves out what is still of too few customers", async () => {
    await given("small_group", "k uinteger", [[2]]);
    await given(
      ...labels(
        "hour",
        "20261: 1.1.10901 → 1.1.10901",
        "20261: 1.1.10902 → 1.1.9",
        "20261: 1.1.10903 → 1.1.9",
        "20261: 1.1.12001 → 1.1.-4",
        "20261: 1.1.13401 → 1.1.13401",
        "20261: 1.1.13502 → 1.1.35",
      ),
    );
    const both = (child: number) => [1, 2].map((customer_id) => ({ child, customer_id }));
    await given(
      ...filled(
        "hour_rows",
        ...both(10_901).map((row) => ({ ...row, n: row.customer_id })),
        { child: 10_902 },
        { child: 10_903, customer_id: 2 },
        ...both(12_001),
        ...both(13_401),
        { child: 13_502 },
      ),
    );
    await run(hours);
    expect(await rows("select hour, is_ours, stage_id, n, customers from mart.hours")).toEqual([
      [9, false, 1, 3, 2],
      [9, false, 255, 2, 2],
      [9, true, 1, 2, 2],
    ]);
  });
});
