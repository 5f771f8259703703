import { expect, it } from "vitest";
import efforts from "../../../src/journey/published/efforts.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels, smallGroup } from "../table-rows.ts";

inBothEngines("efforts.sql", ({ given, run, rows }) => {
  it("adds up what converted journeys took, under the group that is told", async () => {
    await given(...smallGroup(2));
    await given(...labels("outcome", "20261: 1.1.0", "20261: 1.2.0 → 1.255.0", "20261: 2.3.0"));
    await given(...labels("effort", "20261: 1.1.0", "20261: 1.255.0", "20261: 2.3.0"));
    await given(
      ...filled(
        "journey_efforts",
        { customer_id: 1, interactions: 5, steps: 2 },
        { customer_id: 2, interactions: 7, steps: 3 },
        { customer_id: 2, interactions: 1, steps: 1 },
        { customer_id: 3, persona: 2, interactions: 4, steps: 4 },
        { customer_id: 4, persona: 2, interactions: 4, steps: 4 },
        { customer_id: 5, segment: 2, persona: 3, interactions: 9, steps: 9 },
      ),
    );
    await run(efforts);
    expect(await rows("from mart.efforts")).toEqual([
      [20261, 1, 1, 3, 2, 13, 6],
      [20261, 1, 255, 2, 2, 8, 8],
    ]);
  });
});
