import { beforeAll, expect, it } from "vitest";
import stageOutcomes from "../../../src/journey/published/stage_outcomes.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, goalStage, stages } from "../table-rows.ts";

inBothEngines("stage_outcomes.sql", ({ given, run, rows }) => {
  beforeAll(() => given("touchpoints", "touchpoint_id usmallint, stage_id utinyint", [[1, 1]]));
  const counted = async () => {
    await run(stageOutcomes);
    const figures = "reached, own, lost, open, pending, customers";
    return rows(`select segment, persona, stage_id, ${figures} from mart.stage_outcomes`);
  };

  it("counts mature journeys at each stage up to the last, where nobody is lost, and younger ones apart", async () => {
    await given(...stages(3));
    await given(...goalStage(3));
    await given(
      ...filled(
        "leaf_counts",
        { reached_stage: 1, own_mask: 0b0010, n: 16, customers: 9 },
        { reached_stage: 2, own_mask: 0b0110, n: 8, customers: 1, is_open: true },
        { reached_stage: 3, own_mask: 0b1010, n: 4, customers: 1 },
        { reached_stage: 3, own_mask: 0b1000, n: 2, customers: 1, is_open: true },
        { reached_stage: 2, own_mask: 0b0100, n: 1, customers: 1, is_mature: false },
      ),
    );
    expect(await counted()).toEqual([
      [1, 1, 1, 16 + 8 + 4 + 2, 16 + 8 + 4, 16, 0, 1, 13],
      [1, 1, 2, 8 + 4 + 2, 8, 0, 8, 1, 13],
      [1, 1, 3, 4 + 2, 4 + 2, 0, 0, 0, 13],
    ]);
  });

  it("keeps quarters and leaves apart", async () => {
    await given(...stages(1));
    await given(...goalStage(1));
    await given(
      ...filled(
        "leaf_counts",
        { persona: 255, n: 3, customers: 2 },
        { persona: 255, n: 7, customers: 6, is_crossing: true },
        { segment: 255, persona: 255, n: 4, customers: 4 },
        { n: 5, customers: 5, period: 20262 },
      ),
    );
    expect(await counted()).toEqual([
      [1, 255, 1, 10, 0, 0, 0, 0, 8],
      [255, 255, 1, 4, 0, 0, 0, 0, 4],
      [1, 1, 1, 5, 0, 0, 0, 0, 5],
    ]);
  });

  it("counts those of existing customers that pass a stage, which no other count holds", async () => {
    await given(...stages(3));
    await given(...goalStage(1));
    await given("touchpoints", "touchpoint_id usmallint, stage_id utinyint", [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 3],
    ]);
    await given(
      ...filled(
        "leaf_counts",
        { path: "23", is_existing: true, n: 5, customers: 5 },
        { path: "04", is_existing: true, n: 3, customers: 2 },
        { path: "24", n: 9, customers: 9 },
      ),
    );
    await run(stageOutcomes);
    expect(await rows("select stage_id, existing, beyond from mart.stage_outcomes")).toEqual([
      [1, 8, 0],
      [2, 8, 5],
      [3, 8, 3],
    ]);
  });
});
