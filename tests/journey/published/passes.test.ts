import { expect, it } from "vitest";
import passes from "../../../src/journey/published/passes.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, goalStage, labels } from "../table-rows.ts";

inBothEngines("passes.sql", ({ given, run, rows }) => {
  const counted = async () => {
    await run(passes);
    const figures =
      "n, customers, mature, mature_existing, converted, before_goal, before_goal_converted, stopped, open, again, crossing, returns";
    return rows(`select segment, persona, touchpoint_id, ${figures} from mart.passes`);
  };

  it("tells of mature journeys who converts and whose last step it is, of all who crosses or returns", async () => {
    await given(...goalStage(3));
    await given(...labels("pass", "20261: 1.1.1"));
    await given(
      ...filled(
        "pass_counts",
        { n: 64, customers: 30, reached_stage: 3 },
        { n: 32, customers: 20, reached_stage: 2, is_last: true },
        { n: 16, customers: 10, reached_stage: 3, is_last: true, is_open: true },
        { n: 8, customers: 5, reached_stage: 4, is_last: true, is_mature: false },
        { n: 4, customers: 3, is_crossing: true, is_open: true },
        { n: 2, customers: 1, has_return: true, is_mature: false, is_open: true, is_last: true },
        { n: 128, customers: 40, reached_stage: 4, is_existing: true, is_last: true },
        { n: 256, customers: 50, is_existing: true, is_mature: false },
        { n: 512, customers: 60, reached_stage: 3, is_before_goal: false, is_again: true },
        { n: 99, customers: 99, period: 20262 },
      ),
    );
    expect(await counted()).toEqual([[1, 1, 1, 1022, 219, 628, 128, 592, 116, 80, 160, 16, 512, 4, 2]]);
  });

  it("adds up personas that are not told, and leaves out what is pooled: its customers might be the same few", async () => {
    await given(...goalStage(3));
    const pooled = ["20261: 1.1.1 → 1.255.-101", "20261: 1.1.2 → 1.255.-101", "20261: 1.2.2 → 1.255.-101"];
    await given(...labels("pass", ...pooled, "20261: 1.1.3", "20261: 1.2.3 → 1.255.3"));
    await given(
      ...filled(
        "pass_counts",
        { touchpoint_id: 1, n: 3, customers: 2 },
        { touchpoint_id: 2, n: 4, customers: 2, reached_stage: 3 },
        { touchpoint_id: 2, n: 5, customers: 3, persona: 2 },
        { touchpoint_id: 3, n: 9, customers: 8 },
        { touchpoint_id: 3, n: 1, customers: 1, persona: 2 },
      ),
    );
    expect(await counted()).toEqual([
      [1, 1, 3, 9, 8, 9, 0, 0, 9, 0, 0, 0, 0, 0, 0],
      [1, 255, 3, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    ]);
  });
});
