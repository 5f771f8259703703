import { expect, it } from "vitest";
import endedRates from "../../../src/journey/published/ended_rates.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels, smallGroup } from "../table-rows.ts";

type Ended = { readonly customer_id: number; readonly ending: string; readonly seconds: number };

/** The textbook way: each customer's residuals are one, over the number of journeys. */
function errorOf(all: readonly Ended[]): number {
  const won = (one: Ended) => Number(one.ending === "won");
  const mean = all.reduce((sum, one) => sum + won(one), 0) / all.length;
  const people = new Map<number, number>();
  for (const one of all) people.set(one.customer_id, (people.get(one.customer_id) ?? 0) + won(one) - mean);
  const squares = [...people.values()].reduce((sum, residual) => sum + residual ** 2, 0);
  return Number((Math.sqrt((squares * people.size) / (people.size - 1)) / all.length).toPrecision(3));
}

const journeys: readonly Ended[] = [
  { customer_id: 1, ending: "won", seconds: 100 },
  { customer_id: 1, ending: "won", seconds: 200 },
  { customer_id: 1, ending: "lost", seconds: 1 },
  { customer_id: 2, ending: "won", seconds: 400 },
  { customer_id: 3, ending: "lost", seconds: 1 },
  { customer_id: 4, ending: "lost", seconds: 1 },
];
const open = { customer_id: 9, ending: "open", seconds: 1 };

inBothEngines("ended_rates.sql", ({ given, run, rows }) => {
  const rates = async (k: number) => {
    await given(...smallGroup(k));
    await given(...labels("ended", "20261: 1.1.0"));
    await given(...filled("ended_journeys", ...journeys, open));
    await run(endedRates);
    return rows("from mart.ended_rates where period = 20261");
  };

  it("has the error of the share won by customer and quartiles of the won, for each foreseen filter", async () => {
    const row = [4, errorOf(journeys), 150, 200, 300];
    expect(await rates(2)).toEqual([
      [20261, 1, 1, ...row],
      [20261, 1, 254, ...row],
      [20261, 254, 1, ...row],
      [20261, 254, 254, ...row],
    ]);
  });

  it("tells no time of fewer than k winners, and nothing of fewer than k customers", async () => {
    expect((await rates(3))[0]?.slice(-3)).toEqual([null, null, null]);
    expect(await rates(5)).toEqual([]);
  });
});
