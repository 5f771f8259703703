import { expect, it } from "vitest";
import opinionErrors from "../../../src/journey/published/opinion_errors.sql?raw";
import opinions from "../../../src/journey/published/opinions.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels, smallGroup } from "../table-rows.ts";

type Opinion = { readonly customer_id: number; readonly score: number; readonly touchpoint_id?: number };

/** The textbook way: each customer's residuals are one, over the number of opinions. */
function errorOf(all: readonly Opinion[], read: (score: number) => number): number {
  const mean = all.reduce((sum, { score }) => sum + read(score), 0) / all.length;
  const people = new Map<number, number>();
  for (const { customer_id, score } of all)
    people.set(customer_id, (people.get(customer_id) ?? 0) + read(score) - mean);
  const squares = [...people.values()].reduce((sum, residual) => sum + residual ** 2, 0);
  return Math.sqrt((squares * people.size) / (people.size - 1)) / all.length;
}
const net = (score: number): number => Number(score >= 1.6) - Number(score <= 0.4);
const positive = (score: number): number => Number(score > 0.5);

const said: readonly Opinion[] = [
  ...[
    { customer_id: 1, score: 2 },
    { customer_id: 1, score: 2, touchpoint_id: 2 },
  ],
  ...[
    { customer_id: 2, score: -2 },
    { customer_id: 2, score: -1, touchpoint_id: 2 },
  ],
  ...[
    { customer_id: 3, score: 1 },
    { customer_id: 4, score: 0, touchpoint_id: 2 },
  ],
];

inBothEngines("opinion_errors.sql", ({ given, run, rows }) => {
  const counted = async (where: string) => {
    await run(opinions);
    await run(opinionErrors);
    return rows(
      `select customers, score_error, net_error, positive_error from mart.opinion_errors where ${where}`,
    );
  };

  it("sums the residuals of each customer, at each place, source and foreseen filter", async () => {
    await given(...smallGroup(1));
    await given(...labels("opinion", "20261: 1.1.1001000", "20261: 1.1.1002000"));
    await given(...filled("opinion_rows", ...said));
    const expected = (some: readonly Opinion[]) =>
      [(score: number) => score, net, positive].map((read) => Number(errorOf(some, read).toPrecision(3)));
    for (const filter of [
      "period = 0 and segment = 254 and persona = 254",
      "period = 20261 and segment = 1 and persona = 254",
    ])
      for (const source of ["source_rank = 254", "source_rank = 0"]) {
        const where = `${filter} and ${source}`;
        expect(await counted(`${where} and level = 0`)).toEqual([[4, ...expected(said)]]);
        const second = said.filter(({ touchpoint_id }) => touchpoint_id === 2);
        expect(await counted(`${where} and level = 2 and place = 2`)).toEqual([[3, ...expected(second)]]);
      }
    expect(
      await counted("level = 1 and period = 0 and segment = 254 and persona = 254 and source_rank = 254"),
    ).toEqual([[4, ...expected(said)]]);
  });

  it("tells of no filter or place that fewer customers than a small group have", async () => {
    await given(...smallGroup(4));
    await given(...labels("opinion", "20261: 1.1.1001000 → 1.1.-101", "20261: 1.1.1002000 → 1.1.-101"));
    await given(...filled("opinion_rows", ...said));
    expect(await counted("level = 2")).toEqual([]);
    expect((await counted("level = 1")).length).toBeGreaterThan(0);
  });
});
