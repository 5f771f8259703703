import { expect, it } from "vitest";
import themes from "../../../src/journey/published/themes.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels, smallGroup } from "../table-rows.ts";

inBothEngines("themes.sql", ({ given, run, rows }) => {
  it("counts opinions of each theme by how they feel, and leaves out what is pooled or small", async () => {
    await given(...smallGroup(2));
    await given(...labels("theme", "20261: 1.1.0", "20261: 1.1.1", "20261: 1.1.2 → 1.255.-4"));
    await given(
      ...filled(
        "theme_opinions",
        { customer_id: 1, score: -2 },
        { customer_id: 1, score: 0.5 },
        { customer_id: 2, score: 1 },
        { customer_id: 3, theme_id: 1 },
        { customer_id: 4, theme_id: 2 },
      ),
    );
    await run(themes);
    expect(await rows("from mart.themes")).toEqual([[20261, 1, 1, 0, 3, 1, 1, 1, 2]]);
  });
});
