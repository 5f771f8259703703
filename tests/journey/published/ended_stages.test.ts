import { expect, it } from "vitest";
import ended from "../../../src/journey/published/ended.sql?raw";
import endedStages from "../../../src/journey/published/ended_stages.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels } from "../table-rows.ts";

inBothEngines("ended_stages.sql", ({ given, run, rows }) => {
  it("tells how far the lost came, and of how many customers the group is", async () => {
    await given(...labels("ended", "20261: 1.1.0"));
    await given(
      ...filled(
        "ended_journeys",
        { customer_id: 1, ending: "lost", stage_id: 1 },
        { customer_id: 2, ending: "lost", stage_id: 2 },
        { customer_id: 3, ending: "lost", stage_id: 2 },
        { customer_id: 4, ending: "won", stage_id: 2 },
        { customer_id: 5, ending: "lost", persona: 2 },
      ),
    );
    await run(ended);
    await run(endedStages);
    expect(await rows("from mart.ended_stages")).toEqual([
      [20261, 1, 1, 1, 1, 4],
      [20261, 1, 1, 2, 2, 4],
    ]);
  });
});
