// Newcombe's interval against the examples of his article, and its symmetries.
import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOfShares, newcombe } from "./newcombe.ts";

const share = fc
  .integer({ min: 1, max: 3000 })
  .chain((n) => fc.record({ n: fc.constant(n), successes: fc.nat(n) }));

test("420 of 1000 against 380 of 1000: from −0.3 to +8.3 points", () => {
  const { low, high } = newcombe({ successes: 420, n: 1000 }, { successes: 380, n: 1000 }) ?? {};
  expect(low).toBeCloseTo(-0.002933, 6);
  expect(high).toBeCloseTo(0.082726, 6);
});

test("the examples of the article (Statistics in Medicine 17, 1998, table II, method 10) are reproduced", () => {
  const examples: [number, number, number, number, number, number][] = [
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ];
  for (const [a, n, b, m, low, high] of examples) {
    const interval = newcombe({ successes: a, n }, { successes: b, n: m });
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  }
});

test("exchanging the periods turns the interval around, and it stays within −1…1", () => {
  fc.assert(
    fc.property(share, share, (now, before) => {
      const [there, back] = [newcombe(now, before), newcombe(before, now)];
      if (there === null || back === null) throw new Error("a share of somebody has an interval");
      expect(there.low).toBeCloseTo(-back.high, 12);
      expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
      const difference = differenceOfShares(now, before) ?? Number.NaN;
      expect(there.low <= difference && difference <= there.high).toBe(true);
    }),
  );
});

test("a share of nobody has no difference", () => {
  expect(newcombe({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeNull();
  expect(differenceOfShares({ successes: 1, n: 2 }, { successes: 0, n: 0 })).toBeNull();
});
