// The stratified difference against a textbook, against plain loops over customers, and where it says nothing.
import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateInterval } from "../../src/statistics/estimate.ts";
import {
  type CustomerPattern,
  smallestExpected,
  stratifiedDifference,
} from "../../src/statistics/stratified-difference.ts";
import { oneJourneyEach } from "./one-journey-each.ts";

test("the tolbutamide trial (Rothman, Greenland and Lash, Modern Epidemiology, table 15-1): 0.0349, 90 % from −0.0176 to 0.0874", () => {
  const patterns = [...oneJourneyEach([8, 106], [5, 120], 1), ...oneJourneyEach([22, 98], [16, 85], 2)];
  const found = stratifiedDifference(patterns);
  if (found === null) throw new Error("two strata with both periods have a difference");
  expect(found.difference).toBeCloseTo(0.03490026933691816, 12);
  // Published for independent persons and the normal law: without C/(C − 1). Its variance is Sato's: the same to a hundred-thousandth.
  const standardError = found.standardError * Math.sqrt(408 / 409);
  expect(found.difference - 1.6448536 * standardError).toBeCloseTo(-0.0176, 4);
  expect(found.difference + 1.6448536 * standardError).toBeCloseTo(0.0874, 4);
  expect(found.df).toBe(409 - 4);
});

const pattern = fc
  .record({
    stratum: fc.integer({ min: 0, max: 2 }),
    n: fc.nat(3),
    n_before: fc.nat(3),
    share: fc.nat(3),
    share_before: fc.nat(3),
    customers: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ share, share_before, ...one }) => ({
    ...one,
    successes: Math.min(share, one.n),
    successes_before: Math.min(share_before, one.n_before),
  }));
const patterns = fc.array(pattern, { minLength: 6, maxLength: 30 });

/** The same by hand: one customer after the other, one journey after the other. */
function byHand(all: readonly CustomerPattern[]): { difference: number; variance: number } | null {
  const strata = [0, 1, 2].map((stratum) => {
    const sum = (of: (one: CustomerPattern) => number) =>
      all.reduce((total, one) => total + (one.stratum === stratum ? of(one) * one.customers : 0), 0);
    const [n, m] = [sum((one) => one.n), sum((one) => one.n_before)];
    const [p, q] = [sum((one) => one.successes) / n, sum((one) => one.successes_before) / m];
    return n === 0 || m === 0 ? null : { n, m, p, q, weight: 1 / (1 / n + 1 / m) };
  });
  const weights = strata.reduce((total, one) => total + (one?.weight ?? 0), 0);
  if (weights === 0) return null;
  let [variance, clusters] = [0, 0];
  for (const one of all) {
    const stratum = strata[one.stratum];
    if (stratum == null) continue;
    const { n, m, p, q, weight } = stratum;
    for (let customer = 0; customer < one.customers; customer += 1) {
      let residual = 0;
      for (let k = 0; k < one.n; k += 1)
        residual += ((weight / weights) * ((k < one.successes ? 1 : 0) - p)) / n;
      for (let k = 0; k < one.n_before; k += 1)
        residual -= ((weight / weights) * ((k < one.successes_before ? 1 : 0) - q)) / m;
      variance += residual ** 2;
      clusters += 1;
    }
  }
  const difference = strata.reduce(
    (sum, one) => sum + (one ? (one.weight / weights) * (one.p - one.q) : 0),
    0,
  );
  return { difference, variance: (variance * clusters) / (clusters - 1) };
}

test("it is what plain loops over customers and their journeys find", () => {
  fc.assert(
    fc.property(patterns, (all) => {
      const expected = byHand(all);
      const found = stratifiedDifference(all);
      fc.pre(found !== null && expected !== null);
      expect(found?.difference).toBeCloseTo(expected?.difference ?? Number.NaN, 10);
      expect(found?.standardError).toBeCloseTo(Math.sqrt(expected?.variance ?? Number.NaN), 10);
    }),
  );
});

test("exchanging the periods changes the sign alone", () => {
  fc.assert(
    fc.property(patterns, (all) => {
      const turned = all.map((one) => ({
        ...one,
        n: one.n_before,
        successes: one.successes_before,
        n_before: one.n,
        successes_before: one.successes,
      }));
      const [there, back] = [stratifiedDifference(all), stratifiedDifference(turned)];
      fc.pre(there !== null && back !== null);
      expect(back?.difference).toBeCloseTo(-(there?.difference ?? Number.NaN), 12);
      expect(back?.standardError).toBeCloseTo(there?.standardError ?? Number.NaN, 12);
    }),
  );
});

test("a change of the mix alone is no change: each stratum as before, the large one grown", () => {
  const patterns = [...oneJourneyEach([10, 100], [50, 500], 1), ...oneJourneyEach([240, 400], [60, 100], 2)];
  expect(stratifiedDifference(patterns)?.difference).toBeCloseTo(0, 12);
});

test("journeys of one customer are one customer's: ten each make the interval wider than a hundred strangers", () => {
  const many = oneJourneyEach([50, 100], [30, 100]);
  const few: CustomerPattern[] = [
    { stratum: 0, n: 10, successes: 10, n_before: 0, successes_before: 0, customers: 5 },
    { stratum: 0, n: 10, successes: 0, n_before: 0, successes_before: 0, customers: 5 },
    { stratum: 0, n: 0, successes: 0, n_before: 10, successes_before: 10, customers: 3 },
    { stratum: 0, n: 0, successes: 0, n_before: 10, successes_before: 0, customers: 7 },
  ];
  const [wide, narrow] = [stratifiedDifference(few), stratifiedDifference(many)];
  if (wide === null || narrow === null) throw new Error("both have a difference");
  expect(wide.difference).toBeCloseTo(narrow.difference, 12);
  const width = ({ low, high }: { low: number; high: number }) => high - low;
  expect(width(estimateInterval(wide))).toBeGreaterThan(3 * width(estimateInterval(narrow)));
});

test("where no stratum has both periods there is no difference", () => {
  expect(stratifiedDifference(oneJourneyEach([5, 10], [0, 0], 1))).toBeNull();
  expect(stratifiedDifference([])).toBeNull();
  expect(
    stratifiedDifference([...oneJourneyEach([5, 10], [0, 0], 1), ...oneJourneyEach([0, 0], [5, 10], 2)]),
  ).toBeNull();
});

test("the smallest expected number is of the cell that would be the emptiest if nothing moved", () => {
  // 30 of 150: a fifth of 50 is 10, of 100 is 20.
  expect(smallestExpected(oneJourneyEach([20, 50], [10, 100]))).toBeCloseTo(10, 12);
});

test("a stratum where nobody has the outcome is no comfort to one that has few", () => {
  const patterns = [...oneJourneyEach([12, 12], [133, 155], 1), ...oneJourneyEach([0, 1900], [0, 2500], 2)];
  expect(smallestExpected(patterns)).toBeCloseTo((12 * 22) / 167, 12);
  expect(smallestExpected(oneJourneyEach([0, 1900], [0, 2500], 2))).toBe(0);
});
