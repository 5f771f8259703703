// The smallest provable change against a published sample size.
import { expect, test } from "vitest";
import { provableChange } from "../../src/statistics/provable-change.ts";

test("40 → 45 % needs about 1,530 a period: with so many, five points are just provable at 5 %", () => {
  const n = 1533;
  const standardError = Math.sqrt((0.4 * 0.6 + 0.45 * 0.55) / n);
  expect(provableChange(standardError, 0.05)).toBeCloseTo(0.05, 4);
});

test("a severer level asks for more: (1.96 + 0.84) and (2.576 + 0.84) standard errors", () => {
  expect(provableChange(1, 0.05)).toBeCloseTo(1.959964 + 0.841621, 5);
  expect(provableChange(1, 0.01)).toBeCloseTo(2.575829 + 0.841621, 5);
});
