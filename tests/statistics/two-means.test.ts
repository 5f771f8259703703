// Degrees of freedom of a difference of two means, against what R's t.test prints for Student's sleep data, and at both ends.
import { expect, test } from "vitest";
import { welchDegrees } from "../../src/statistics/two-means.ts";

test("Student's sleep data has 17.776 degrees of freedom", () => {
  // Variances 3.200556 and 4.009 of ten values each.
  expect(welchDegrees(0.3200556, 10, 0.4009, 10)).toBeCloseTo(17.776, 2);
});

test("two alike samples have n + m − 2, and a sample without spread leaves the other's n − 1", () => {
  expect(welchDegrees(0.1, 10, 0.1, 10)).toBeCloseTo(18, 12);
  expect(welchDegrees(0.1, 10, 0, 40)).toBeCloseTo(9, 12);
});
