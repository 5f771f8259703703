import { expect, it } from "vitest";
import passStages from "../../../src/journey/published/pass_stages.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, goalStage, labels, stages } from "../table-rows.ts";

inBothEngines("pass_stages.sql", ({ given, run, rows }) => {
  it("counts at each stage the journeys that pass a touchpoint, and leaves out what is pooled", async () => {
    await given(...stages(3));
    await given(...goalStage(3));
    await given(...labels("pass", "20261: 1.1.1", "20261: 1.1.2 → 1.255.-101", "20261: 1.2.2 → 1.255.-101"));
    await given(
      ...filled(
        "pass_counts",
        { reached_stage: 1, own_mask: 0b0010, n: 16, customers: 9 },
        { reached_stage: 2, own_mask: 0b0110, n: 8, customers: 1, is_open: true },
        { reached_stage: 3, own_mask: 0b1010, n: 4, customers: 1 },
        { reached_stage: 3, own_mask: 0b1000, n: 2, customers: 1, is_open: true, is_last: true },
        { reached_stage: 2, own_mask: 0b0100, n: 1, customers: 1, is_mature: false },
        { touchpoint_id: 2, reached_stage: 2, own_mask: 0b0100, n: 3, customers: 2 },
        { touchpoint_id: 2, reached_stage: 1, own_mask: 0b0010, n: 5, customers: 4, persona: 2 },
        { period: 20262, n: 99, customers: 99 },
      ),
    );
    await run(passStages);
    const figures = "reached, own, lost, open, pending, customers";
    expect(await rows(`select persona, touchpoint_id, stage_id, ${figures} from mart.pass_stages`)).toEqual([
      [1, 1, 1, 16 + 8 + 4 + 2, 16 + 8 + 4, 16, 0, 1, 13],
      [1, 1, 2, 8 + 4 + 2, 8, 0, 8, 1, 13],
      [1, 1, 3, 4 + 2, 4 + 2, 0, 0, 0, 13],
    ]);
  });
});
