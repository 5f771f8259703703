import { expect, it } from "vitest";
import { measureSides, sidesOf } from "../../src/answers/sides.ts";
import { inBothEngines } from "../journey/both-engines.ts";

const row = (period: number | null, side: number, mean: number) => ({
  ...{ touchpoint_id: 1, period, side, n: 7, customers: 6, mean, error: 1 / 3 },
});

it("sets both sides of a quarter beside each other, to what both engines say alike; one side alone is no comparison", () => {
  const side = (mean: number) => ({ n: 7, customers: 6, mean, error: 0.3333333333 });
  expect(
    sidesOf([
      row(null, 0, 0.12345),
      row(null, 1, -1),
      row(20262, 1, 0.5),
      row(20262, 0, 1),
      row(20263, 0, 1),
    ]),
  ).toEqual([
    { period: null, first: side(0.12345), second: side(-1) },
    { period: "2026-T2", first: side(1), second: side(0.5) },
  ]);
});

/** So many customers of each side (first, second, neither) in a quarter, at a touchpoint. */
const QUARTERS = [
  { touchpoint: 1, period: 20261, customers: [5, 6, 0] },
  { touchpoint: 1, period: 20262, customers: [7, 5, 5] },
  // Found by taking the sides from all that there is: few are of neither side.
  { touchpoint: 1, period: 20263, customers: [9, 9, 4] },
  { touchpoint: 1, period: 20264, customers: [4, 9, 9] },
  // One quarter alone has no sum.
  { touchpoint: 2, period: 20261, customers: [5, 5, 0] },
  { touchpoint: 2, period: 20262, customers: [9, 0, 9] },
];

inBothEngines("side_means.sql", ({ database, given, rows }) => {
  it("tells a quarter where both sides, and what is of neither, hold enough customers, and the sum of those told", async () => {
    const values = QUARTERS.flatMap(({ touchpoint, period, customers }) =>
      customers.flatMap((people, side) =>
        // Each has two values; who is of both sides is another customer to neither.
        Array.from({ length: 2 * people }, (_, at) => [touchpoint, period, at % people, at % 3, side]),
      ),
    );
    await given("told", "touchpoint_id int, period int, customer_id int, value int, side int", values);
    const found = await measureSides(database(), "from told", 5);
    const told = QUARTERS.filter(({ customers }) =>
      customers.every((n, side) => n >= 5 || (side === 2 && n === 0)),
    );
    const expected = [1, 2].flatMap((touchpoint) => {
      const own = told.filter((one) => one.touchpoint === touchpoint).map(({ period }) => period);
      const groups = own.length > 1 ? [own, ...own.map((period) => [period])] : [own];
      return groups.flatMap((periods) =>
        [0, 1].map((side) => {
          const some = values.filter(
            ([at, period = 0, , , of]) => at === touchpoint && periods.includes(period) && of === side,
          );
          const sum = some.reduce((total, [, , , value = 0]) => total + value, 0);
          const people = new Set(some.map(([, , customer]) => customer));
          const period = periods.length > 1 ? null : periods[0];
          return [touchpoint, period, side, some.length, people.size, sum / some.length];
        }),
      );
    });
    expect(
      found.map((one) => [one.touchpoint_id, one.period, one.side, one.n, one.customers, one.mean]),
    ).toEqual(expected);
    expect(await rows("select table_name from duckdb_tables() where table_name = 'side_values'")).toEqual([]);
  });
});
