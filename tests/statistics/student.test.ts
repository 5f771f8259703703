// Student's factor against closed forms and published tables, and the interval of a mean.
import fc from "fast-check";
import { expect, test } from "vitest";
import { halfWidth, studentFactor } from "../../src/statistics/student.ts";
import { sampleOfInterval } from "../oracles/statistics/sample-of-interval.ts";

/** Relative distance, since the factor of one degree of freedom goes to infinity with the confidence. */
const distance = (found: number, expected: number) => Math.abs(found / expected - 1);

/** Exact factors (W. T. Shaw, "Sampling Student's T distribution", J. Comput. Finance 9, 2006): 1, 2 and 4 degrees of freedom. */
const exact = {
  1: (c: number) => Math.tan((Math.PI * c) / 2),
  2: (c: number) => c * Math.sqrt(2 / (1 - c * c)),
  4: (c: number) => {
    const root = Math.sqrt(1 - c * c);
    return 2 * Math.sqrt(Math.cos(Math.acos(root) / 3) / root - 1);
  },
};

test("1, 2 and 4 degrees of freedom agree with their closed forms, at every confidence", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 0.9999, noNaN: true }), (c) => {
      expect(distance(studentFactor(c, 1), exact[1](c))).toBeLessThan(1e-9);
      expect(distance(studentFactor(c, 2), exact[2](c))).toBeLessThan(1e-9);
      expect(distance(studentFactor(c, 4), exact[4](c))).toBeLessThan(1e-9);
    }),
  );
});

test("the usual table of 95 % factors is reproduced to 1e-6", () => {
  // NIST/SEMATECH e-Handbook 1.3.6.7.2 prints three decimals; further ones from @stdlib/stats-base-dists-t-quantile 0.2.3.
  const table: [number, number][] = [
    [3, 3.182446305],
    [9, 2.262157163],
    [29, 2.045229642],
    [100, 1.983971519],
    [1_000_000, 1.959966357],
  ];
  for (const [df, factor] of table) expect(studentFactor(0.95, df)).toBeCloseTo(factor, 8);
  expect(studentFactor(0.99, 29)).toBeCloseTo(2.756385904, 8);
});

test("degrees of freedom need not be whole", () => {
  expect(studentFactor(0.95, 3.7)).toBeCloseTo(2.867520707, 8);
  expect(studentFactor(0.975, 12.5)).toBeCloseTo(2.545722094, 8);
});

test("less than one degree of freedom is our own mistake", () => {
  expect(() => studentFactor(0.95, 0.5)).toThrow(RangeError);
  expect(() => studentFactor(0.95, Number.NaN)).toThrow(RangeError);
});

test("half of an interval is t of one customer fewer × the standard error", () => {
  // t(9) = 2.262157; of ten independent values the standard error is sd ÷ √10: 2.262157 × 1.5 / √10 = 1.073035
  expect(halfWidth(1.5 / Math.sqrt(10), 10)).toBeCloseTo(1.073035, 5);
});

test("one customer has no interval", () => {
  expect(halfWidth(0.1, 1)).toBeNull();
  expect(halfWidth(0.1, 0)).toBeNull();
});

test("the sample behind a mean and its interval is found again", () => {
  const half = halfWidth(1.2 / Math.sqrt(40), 40) ?? Number.NaN;
  expect(sampleOfInterval(0.3, 40, { low: 0.3 - half, high: 0.3 + half }).sd).toBeCloseTo(1.2, 8);
});
