import { expect, it } from "vitest";
import leafCounts from "../../../src/journey/folding/leaf_counts.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels } from "../table-rows.ts";

inBothEngines("leaf_counts.sql", ({ given, run, query, rows }) => {
  it("puts every row of a quarter that is told under its leaf, unchanged otherwise", async () => {
    await given(...labels("outcome", "20261: 1.1.0", "20261: 1.2.0 → 1.255.0", "20261: 2.3.0 → 255.255.0"));
    await given(
      ...filled(
        "journey_counts",
        { n: 9, customers: 8, is_open: true, own_mask: 6, path_id: 3, path: "121", has_return: true },
        { n: 4, customers: 3, persona: 2 },
        { n: 2, customers: 0, persona: 2, is_mature: false },
        { n: 7, customers: 7, segment: 2, persona: 3 },
        { n: 5, customers: 4, period: 20262 },
      ),
    );
    await run(leafCounts);
    expect(await rows("select period, segment, persona, n, customers from leaf_counts order by all")).toEqual(
      [
        [20261, 1, 1, 9, 8],
        [20261, 1, 255, 2, 0],
        [20261, 1, 255, 4, 3],
        [20261, 255, 255, 7, 7],
      ],
    );
    expect(await query("from leaf_counts where persona = 1")).toEqual(
      await query("from journey_counts where n = 9"),
    );
  });
});
