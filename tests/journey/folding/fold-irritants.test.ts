import { beforeAll, expect, it } from "vitest";
import { foldIrritants } from "../../../src/journey/folding/fold-irritants.ts";
import { inBothEngines } from "../both-engines.ts";
import { filled, goalStage, labels, smallGroup } from "../table-rows.ts";

inBothEngines("fold-irritants.ts", ({ database, given, rows }) => {
  const people = (persona: number, ...customers: readonly number[]) =>
    customers.map((customer_id) => ({ customer_id, persona }));
  beforeAll(async () => {
    await given(...goalStage(2));
    await given(...smallGroup(5));
    await given(...labels("outcome", "20261: 1.1.0", "20261: 1.2.0"));
    await given(...labels("pass", "20261: 1.1.1"));
    await given("touchpoints", "touchpoint_id usmallint, alike usmallint", [[1, 1]]);
    await given(...filled("pass_counts", { n: 8, customers: 6, is_last: true }));
    const amounts = [...people(1, 1, 2, 3, 4, 5, 6), ...people(2, 7, 8)];
    await given(...filled("journey_amounts", ...amounts.map((one) => ({ ...one, hundredths: 1000 }))));
    await given(...filled("journey_efforts", ...amounts));
    await given(...filled("contacts", ...people(1, 1, 2, 3, 4)));
    await given(...filled("theme_opinions", ...people(1, 1, 2, 3, 4, 5)));
    const said = (customer: number, at: string, source: string, score: number) => ({
      ...{
        feedback_id: customer,
        customer_id: customer,
        happened_at: `2026-01-0${at} 10:00:00`,
        source,
        score,
      },
    });
    await given(
      ...filled(
        "feedback",
        ...[1, 2, 3, 4, 5].flatMap((one) => [
          said(one, "1", "web", one - 3),
          said(one, "2", "nps", (one - 3) / 2),
        ]),
      ),
    );
  });

  it("publishes no group of fewer than k customers, nor one that is found by subtracting", async () => {
    await foldIrritants(database(), 5, ["nps"]);
    // Two customers of persona 2 would be the rest of all less persona 1: nobody's persona is told.
    expect(
      await rows("select period, segment, persona, n, customers from mart.amounts order by all"),
    ).toEqual([
      [0, 1, 254, 8, 8],
      [0, 254, 254, 8, 8],
      [20261, 1, 254, 8, 8],
      [20261, 254, 254, 8, 8],
    ]);
    expect(await rows("select segment, persona, n, customers from mart.efforts")).toEqual([[1, 255, 8, 8]]);
    expect(await rows("from mart.contacts")).toEqual([]);
    expect(await rows("select n, customers from mart.themes")).toEqual([[5, 5]]);
    expect(await rows("select n, customers from mart.exits")).toEqual([[8, 6]]);
    expect(await rows("select customers, correlation from mart.memories")).toEqual([
      [5, 1],
      [5, 1],
      [5, 1],
    ]);
  });

  it("tells everything where no group is small", async () => {
    await given(...smallGroup(1));
    await foldIrritants(database(), 1, []);
    expect(
      await rows("select persona, n from mart.amounts where period = 0 and persona < 254 order by all"),
    ).toEqual([
      [1, 6],
      [2, 2],
    ]);
    expect(await rows("select n from mart.contacts")).toEqual([[4]]);
    expect(await rows("from mart.memories")).toEqual([]);
  });
});
