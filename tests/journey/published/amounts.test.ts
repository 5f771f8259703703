import { expect, it } from "vitest";
import amounts from "../../../src/journey/published/amounts.sql?raw";
import { inBothEngines } from "../both-engines.ts";
import { filled, labels, smallGroup } from "../table-rows.ts";

type Amount = { readonly customer_id: number; readonly hundredths: number };

/** The textbook way, rounded as published. */
function plainly(all: readonly Amount[]) {
  const sorted = all.map(({ hundredths }) => hundredths / 100).sort((a, b) => a - b);
  const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
  const people = new Map<number, number>();
  for (const { customer_id, hundredths } of all)
    people.set(customer_id, (people.get(customer_id) ?? 0) + hundredths / 100 - mean);
  const squares = [...people.values()].reduce((sum, residual) => sum + residual ** 2, 0);
  const quantile = (share: number) => {
    const at = (sorted.length - 1) * share;
    const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
    return low + (high - low) * (at - Math.floor(at));
  };
  return [
    sorted.length,
    people.size,
    Number(mean.toPrecision(3)),
    Number((Math.sqrt((squares * people.size) / (people.size - 1)) / sorted.length).toPrecision(2)),
    ...[0.25, 0.5, 0.75].map((share) => Number(quantile(share).toPrecision(2))),
  ];
}

const some: readonly Amount[] = [
  { customer_id: 1, hundredths: 12_345 },
  { customer_id: 1, hundredths: 30_000 },
  { customer_id: 2, hundredths: 4_000 },
  { customer_id: 3, hundredths: 99_999 },
  { customer_id: 4, hundredths: 15_050 },
  { customer_id: 5, hundredths: 7_700 },
];

inBothEngines("amounts.sql", ({ given, run, rows }) => {
  it("gives mean, error by customer and quartiles, rounded so that no amount of anybody is told", async () => {
    await given(...smallGroup(5));
    await given(...labels("outcome", "20261: 1.1.0", "20261: 1.2.0"));
    await given(...labels("amount", "20261: 1.1.0", "20261: 1.2.0 → 1.255.0"));
    const other = { customer_id: 9, hundredths: 50_000, persona: 2 };
    await given(...filled("journey_amounts", ...some, other));
    await run(amounts);
    const figures = "n, customers, mean, error, q1, median, q3";
    const of = (where: string) => rows(`select ${figures} from mart.amounts where ${where}`);
    expect(await of("period = 20261 and persona = 1")).toEqual([plainly(some)]);
    expect(await of("period = 0 and segment = 254 and persona = 254")).toEqual([plainly([...some, other])]);
    // What is not told apart is under no name.
    expect(await of("persona in (2, 255)")).toEqual([]);
  });
});
