// Student's factor against closed forms and published tables, and the interval of a mean.
import fc from "fast-check";
import { expect, test } from "vitest";
import { meanInterval, studentFactor } from "../../../src/answers/statistics/student.ts";
import { sampleOfInterval } from "../../oracles/statistics/sample-of-interval.ts";

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

test("the interval of a mean is mean ± t·sd/√n", () => {
  // t(9) = 2.262157; 2.262157 × 1.5 / √10 = 1.073035
  const { low, high } = meanInterval({ mean: 0.5, sd: 1.5, n: 10 }) ?? { low: Number.NaN, high: Number.NaN };
  expect(low).toBeCloseTo(0.5 - 1.073035, 5);
  expect(high).toBeCloseTo(0.5 + 1.073035, 5);
});

test("one value has no interval", () => {
  expect(meanInterval({ mean: 2, sd: 0, n: 1 })).toBeNull();
  expect(meanInterval({ mean: 2, sd: 0, n: 0 })).toBeNull();
});

test("a published interval gives its sample back", () => {
  const sample = { mean: 0.4, sd: 1.2, n: 57 };
  const interval = meanInterval(sample);
  expect(interval && sampleOfInterval(sample.mean, sample.n, interval).sd).toBeCloseTo(1.2, 10);
});
