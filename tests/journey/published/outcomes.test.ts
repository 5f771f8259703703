import { expect, it } from "vitest";
import outcomes from "../../../src/journey/published/outcomes.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, goalStage } from "../table-rows.ts";

inBothEngines("outcomes.sql", ({ given, run, rows }) => {
  it("adds up each quarter and leaf; only mature journeys convert", async () => {
    await given(...goalStage(3));
    await given(
      ...filled(
        "leaf_counts",
        { reached_stage: 3, n: 4, customers: 3 },
        { reached_stage: 4, n: 10, customers: 9, is_crossing: true },
        { reached_stage: 3, n: 2, customers: 1, is_mature: false, is_open: true },
        { persona: 255, reached_stage: 2, n: 3, customers: 2, is_open: true, has_return: true },
        { persona: 255, reached_stage: 5, n: 1, customers: 1, is_crossing: true },
        { reached_stage: 4, n: 5, customers: 2, is_existing: true },
        { reached_stage: 4, n: 1, customers: 1, is_existing: true, is_mature: false },
        { period: 20262, n: 4, customers: 4 },
      ),
    );
    await run(outcomes);
    const figures = "n, customers, mature, existing, mature_existing, converted, open, crossing, returns";
    expect(await rows(`select period, segment, persona, ${figures} from mart.outcomes`)).toEqual([
      [20261, 1, 1, 22, 16, 14, 6, 5, 14, 2, 10, 0],
      [20261, 1, 255, 4, 3, 4, 0, 0, 1, 3, 1, 3],
      [20262, 1, 1, 4, 4, 4, 0, 0, 0, 0, 0, 0],
    ]);
  });
});
