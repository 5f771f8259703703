import { expect, it } from "vitest";
import exits from "../../../src/journey/published/exits.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, goalStage, labels } from "../table-rows.ts";

inBothEngines("exits.sql", ({ given, run, rows }) => {
  it("counts as lost the mature journeys of newcomers that end here short of the goal, and as open those that may go on", async () => {
    await given(...goalStage(3));
    await given("touchpoints", "touchpoint_id usmallint, alike usmallint", [
      [1, 1],
      [2, 1],
    ]);
    await given(...labels("pass", "20261: 1.1.1", "20261: 1.1.2", "20261: 1.2.2 → 1.255.-101"));
    await given(
      ...filled(
        "pass_counts",
        { n: 64, customers: 30, reached_stage: 2, is_last: true },
        { n: 32, customers: 20, reached_stage: 3, is_last: true },
        { n: 16, customers: 10, reached_stage: 2, is_last: true, is_open: true },
        { n: 8, customers: 5, reached_stage: 2, goes_back: true },
        // Bought, then came by: no step on the way to the goal.
        { n: 300, customers: 200, reached_stage: 3, is_before_goal: false, is_last: true },
        { n: 4, customers: 3, reached_stage: 2, is_last: true, is_mature: false },
        { n: 2, customers: 1, reached_stage: 3, is_last: true, is_existing: true, goes_back: true },
        { n: 7, customers: 6, touchpoint_id: 2 },
        { n: 9, customers: 9, touchpoint_id: 2, persona: 2 },
      ),
    );
    await run(exits);
    const figures = "touchpoint_id, alike, passed, converted, lost, open, n, backs, customers";
    expect(await rows(`select ${figures} from mart.exits`)).toEqual([
      [1, 1, 120, 32, 64, 16, 426, 10, 269],
      [2, 1, 7, 0, 0, 0, 7, 0, 6],
    ]);
  });
});
