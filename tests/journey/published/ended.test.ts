import { expect, it } from "vitest";
import ended from "../../../src/journey/published/ended.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels } from "../table-rows.ts";

inBothEngines("ended.sql", ({ given, run, rows }) => {
  it("adds up each way to end under the group that is told", async () => {
    await given(...labels("ended", "20261: 1.1.0", "20261: 1.2.0 → 1.1.0"));
    await given(
      ...filled(
        "ended_journeys",
        { customer_id: 1, ending: "won", is_late: true },
        { customer_id: 1, ending: "won", began_before: true },
        { customer_id: 2, ending: "lost", is_said: true, began_before: true },
        { customer_id: 3, ending: "lost", persona: 2 },
        { customer_id: 4, ending: "open" },
        { customer_id: 5, ending: "renewed" },
        { customer_id: 6, ending: "gone" },
        { customer_id: 7, period: 20262 },
      ),
    );
    await run(ended);
    expect(await rows("from mart.ended")).toEqual([[20261, 1, 1, 6, 2, 1, 1, 2, 1, 1, 1, 1]]);
  });
});
