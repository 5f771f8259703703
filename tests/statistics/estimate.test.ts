// An estimate's interval and p-value, of one statistic.
import fc from "fast-check";
import { expect, test } from "vitest";
import { estimateInterval, pValue } from "../../src/statistics/estimate.ts";

test("Student's sleep data: t = −1.8608 with 17.776 degrees of freedom has the p of 0.07939 that R's t.test prints", () => {
  const sleep = { difference: -1.58, standardError: 0.849091, df: 17.776 };
  expect(pValue(sleep)).toBeCloseTo(0.07939, 5);
  const { low, high } = estimateInterval(sleep);
  expect(low).toBeCloseTo(-3.3654832, 4);
  expect(high).toBeCloseTo(0.2054832, 4);
});

test("the p-value is under a risk exactly where the interval at that risk leaves zero out", () => {
  const estimate = fc.record({
    difference: fc.double({ min: -3, max: 3, noNaN: true }),
    standardError: fc.double({ min: 0.01, max: 2, noNaN: true }),
    df: fc.double({ min: 2, max: 5000, noNaN: true }),
  });
  fc.assert(
    fc.property(estimate, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (one, risk) => {
      fc.pre(Math.abs(pValue(one) - risk) > 1e-6);
      const { low, high } = estimateInterval(one, 1 - risk);
      expect(low > 0 || high < 0).toBe(pValue(one) < risk);
    }),
  );
});

test("without spread a difference is certain, and none is none", () => {
  expect(pValue({ difference: 0.2, standardError: 0, df: 10 })).toBe(0);
  expect(pValue({ difference: 0, standardError: 0, df: 10 })).toBe(1);
  expect(pValue({ difference: 0, standardError: 0.1, df: 10 })).toBe(1);
});
