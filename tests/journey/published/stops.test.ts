import { expect, it } from "vitest";
import stops from "../../../src/journey/published/stops.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels } from "../table-rows.ts";

inBothEngines("stops.sql", ({ given, run, rows }) => {
  it("counts a journey at its last touchpoint alone, or in the pool of its stage", async () => {
    const pooled = ["20261: 1.1.2 → 1.255.-101", "20261: 1.1.3 → 1.255.-101", "20261: 1.2.3 → 1.255.-101"];
    await given(...labels("stop", "20261: 1.1.1", ...pooled));
    await given(
      ...filled(
        "pass_counts",
        { n: 50, customers: 40 },
        { n: 8, customers: 6, is_last: true },
        { n: 4, customers: 3, is_last: true, is_open: true },
        { n: 2, customers: 1, is_last: true, is_open: true, is_mature: false },
        { n: 1, customers: 1, is_last: true, is_mature: false },
        { touchpoint_id: 2, n: 3, customers: 3, is_last: true },
        { touchpoint_id: 3, n: 5, customers: 1, is_last: true },
        { touchpoint_id: 3, n: 7, customers: 4, is_last: true, persona: 2 },
        { period: 20262, n: 99, customers: 99, is_last: true },
      ),
    );
    await run(stops);
    const figures = "n, customers, mature, open";
    expect(await rows(`select segment, persona, touchpoint_id, ${figures} from mart.stops`)).toEqual([
      [1, 1, 1, 15, 11, 12, 4],
      [1, 255, -101, 15, 8, 15, 0],
    ]);
  });
});
