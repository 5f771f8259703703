import { expect, it } from "vitest";
import stageTimes from "../../../src/journey/published/stage_times.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels } from "../table-rows.ts";

inBothEngines("stage_times.sql", ({ given, run, rows }) => {
  it("counts journeys with a time to each stage, whatever the time, and leaves out what is pooled", async () => {
    const untold = ["20261: 1.1.3 → 1.255.-4", "20261: 1.1.4 → 1.255.-4", "20261: 1.2.2 → 1.255.-4"];
    await given(...labels("stage_time", "20261: 1.1.2", ...untold));
    await given(
      ...filled(
        "stage_time_bins",
        { stage_id: 2, bin: 1, n: 4, customers: 3 },
        { stage_id: 2, bin: 300, n: 8, customers: 6 },
        { stage_id: 3, n: 1, customers: 1 },
        { stage_id: 4, n: 2, customers: 2 },
        { stage_id: 2, n: 5, customers: 4, persona: 2 },
        { stage_id: 2, n: 99, customers: 99, period: 20262 },
      ),
    );
    await run(stageTimes);
    expect(await rows("from mart.stage_times")).toEqual([[20261, 1, 1, 2, 12, 9]]);
  });
});
