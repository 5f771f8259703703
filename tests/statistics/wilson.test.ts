// Wilson's interval against published results, and what any interval of a share must do.
import fc from "fast-check";
import { expect, test } from "vitest";
import { wilson } from "../../src/statistics/wilson.ts";

const share = fc
  .integer({ min: 0, max: 5000 })
  .chain((n) => fc.record({ n: fc.constant(n), successes: fc.nat(n) }));

test("0 of 10 may be up to 27.8 %", () => {
  const { low, high } = wilson({ successes: 0, n: 10 });
  expect(low).toBe(0);
  expect(high).toBeCloseTo(0.277533, 6);
});

test("12 of 30 is between 24.6 % and 57.7 %", () => {
  const { low, high } = wilson({ successes: 12, n: 30 });
  expect(low).toBeCloseTo(0.245906, 6);
  expect(high).toBeCloseTo(0.576796, 6);
});

test("it solves the equation that defines it: |p − bound| = z·√(bound(1 − bound)/n)", () => {
  const z = 1.959963984540054;
  const { low, high } = wilson({ successes: 12, n: 30 });
  for (const bound of [low, high])
    expect(Math.abs(0.4 - bound)).toBeCloseTo(z * Math.sqrt((bound * (1 - bound)) / 30), 12);
});

test("the share is inside its interval, and the interval inside 0…1", () => {
  fc.assert(
    fc.property(share, ({ successes, n }) => {
      const { low, high } = wilson({ successes, n });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      if (n > 0) expect(low <= successes / n && successes / n <= high).toBe(true);
    }),
  );
});

test("failures mirror successes", () => {
  fc.assert(
    fc.property(share, ({ successes, n }) => {
      const [a, b] = [wilson({ successes, n }), wilson({ successes: n - successes, n })];
      expect(a.low).toBeCloseTo(1 - b.high, 12);
      expect(a.high).toBeCloseTo(1 - b.low, 12);
    }),
  );
});

test("more confidence makes it wider, and nobody means anything is possible", () => {
  const usual = wilson({ successes: 12, n: 30 });
  const surer = wilson({ successes: 12, n: 30 }, 0.99);
  expect(surer.low < usual.low && surer.high > usual.high).toBe(true);
  expect(wilson({ successes: 0, n: 0 })).toEqual({ low: 0, high: 1 });
});

test("counts that are no share are our own mistake", () => {
  for (const [successes, n] of [
    [3, 2],
    [-1, 2],
    [Number.NaN, 2],
  ] as const)
    expect(() => wilson({ successes, n })).toThrow(RangeError);
});
