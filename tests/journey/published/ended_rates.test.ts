import { expect, it } from "vitest";
import endedRates from "../../../src/journey/published/ended_rates.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels, smallGroup } from "../table-rows.ts";

type Placed = Ended & { readonly period: number; readonly segment: number; readonly persona: number };

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

  it("counts a customer of several quarters, segments or personas once in each filter, as a loop over the rows does", async () => {
    const groups = [
      [20261, 1, 1],
      [20261, 1, 2],
      [20261, 2, 3],
      [20262, 1, 1],
      [20262, 2, 3],
    ] as const;
    // Six customers in each group alone, and eight who ended journeys in two or three of them.
    const placed = groups.flatMap(([period, segment, persona], at): Placed[] =>
      [...Array.from({ length: 6 }, (_, one) => 10 * at + one), 100 + at, 101 + at, 100 + 2 * at].map(
        (customer_id, one) => ({
          ...{ period, segment, persona, customer_id },
          ending: (customer_id * 7 + one) % 3 === 0 ? "lost" : "won",
          seconds: 60 + customer_id,
        }),
      ),
    );
    await given(...smallGroup(2));
    await given(
      ...labels("ended", ...groups.map(([period, segment, persona]) => `${period}: ${segment}.${persona}.0`)),
    );
    await given(...filled("ended_journeys", ...placed));
    await run(endedRates);
    const told = await rows(
      "select period, segment, persona, customers, error from mart.ended_rates order by all",
    );
    const holds = (filter: number, one: number) => filter === 0 || filter === 254 || filter === one;
    const filters = [0, 20261, 20262].flatMap((period) =>
      [1, 2, 254].flatMap((segment) => [1, 2, 3, 254].map((persona) => ({ period, segment, persona }))),
    );
    const expected = filters.flatMap(({ period, segment, persona }) => {
      const mine = placed.filter(
        (one) => holds(period, one.period) && holds(segment, one.segment) && holds(persona, one.persona),
      );
      const customers = new Set(mine.map(({ customer_id }) => customer_id)).size;
      return mine.length === 0 ? [] : [[period, segment, persona, customers, errorOf(mine)]];
    });
    expect(told).toEqual(expected);
  });
});
