import { expect, it } from "vitest";
import monthOpinions from "../../../src/journey/published/month_opinions.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels } from "../table-rows.ts";

type Opinion = {
  readonly customer: number;
  readonly day: string;
  readonly score: number;
  readonly stage?: number;
};

inBothEngines("month_opinions.sql", ({ given, run, query, rows }) => {
  const load = async (smallGroup: number, opinions: readonly Opinion[]) => {
    await given("small_group", "k uinteger", [[smallGroup]]);
    await given(...labels("opinion", "20261: 1.1.1001000 → 1.1.1001000"));
    await given(
      ...filled("feedback", ...opinions.map(({ day }, at) => ({ feedback_id: at + 1, happened_at: day }))),
    );
    await given(
      ...filled(
        "opinion_rows",
        ...opinions.map(({ customer, score, stage = 1 }, at) => ({
          ...{ feedback_id: at + 1, customer_id: customer, score, stage_id: stage },
        })),
      ),
    );
    await run(monthOpinions);
  };

  it("sums what is said in a month, and its error by customer, as a loop over opinions does", async () => {
    const opinions: readonly Opinion[] = [
      { customer: 1, day: "2026-01-03", score: 2 },
      { customer: 1, day: "2026-01-30", score: 1 },
      { customer: 2, day: "2026-01-31", score: -1 },
      { customer: 3, day: "2026-01-31", score: 0.5 },
      { customer: 2, day: "2026-02-01", score: 1 },
      { customer: 3, day: "2026-02-02", score: 0 },
    ];
    await load(1, opinions);
    const found = await query("from mart.month_opinions");
    expect(found.map(({ month }) => month)).toEqual([202601, 202602]);
    for (const { month, n, customers, total, score_error } of found) {
      const own = opinions.filter(({ day }) => Number(day.slice(0, 7).replace("-", "")) === month);
      const mean = own.reduce((sum, { score }) => sum + score, 0) / own.length;
      const people = Map.groupBy(own, ({ customer }) => customer);
      const squares = [...people.values()].map(
        (some) => some.reduce((sum, { score }) => sum + score - mean, 0) ** 2,
      );
      const size = people.size;
      const error = Math.sqrt((squares.reduce((a, b) => a + b, 0) * size) / (size - 1)) / own.length;
      expect([n, customers, total]).toEqual([own.length, size, Math.round(mean * own.length * 1e6)]);
      expect(score_error).toBeCloseTo(error, 3);
    }
  });

  it("tells no month of a quarter's stage where one month is of too few customers", async () => {
    const pair = (month: string, stage: number) =>
      [1, 2].map((customer): Opinion => ({ customer, day: `2026-${month}-05`, score: 1, stage }));
    await load(2, [
      ...["01", "02", "03"].flatMap((month) => pair(month, 1)),
      ...["01", "02"].flatMap((month) => pair(month, 2)),
      { customer: 9, day: "2026-03-05", score: -2, stage: 2 },
    ]);
    const told = await rows("select distinct stage_id, month from mart.month_opinions order by all");
    expect(told).toEqual([202601, 202602, 202603].map((month) => [1, month]));
  });

  it("leaves out what is not scored, and what the quarter does not tell the stage of", async () => {
    await load(1, [{ customer: 1, day: "2026-01-03", score: 2 }]);
    await given(...labels("opinion", "20261: 1.1.1001000 → 1.1.-4"));
    await run(monthOpinions);
    expect(await rows("from mart.month_opinions")).toEqual([]);
  });
});
