// Welch's interval on the data of Student's own article, and where samples degenerate.
import { expect, test } from "vitest";
import type { MeanSample } from "../../../src/statistics/student.ts";
import { welch } from "./welch.ts";

const sample = (values: readonly number[]): MeanSample => {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (n - 1)), n };
};
/** Hours of sleep gained with two drugs (Student, Biometrika 6, 1908). */
const first = sample([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
const second = sample([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);

test("Student's sleep data gives the interval that R's t.test prints: −3.3654832 to 0.2054832", () => {
  const interval = welch(first, second);
  expect(interval?.low).toBeCloseTo(-3.3654832, 7);
  expect(interval?.high).toBeCloseTo(0.2054832, 7);
});

test("two alike samples have 2(n − 1) degrees of freedom", () => {
  // t(18) = 2.100922 (table), √(1/10 + 1/10) = 0.447214
  const interval = welch({ mean: 1, sd: 1, n: 10 }, { mean: 0, sd: 1, n: 10 });
  expect(interval?.low).toBeCloseTo(1 - 2.100922 * 0.447214, 5);
  expect(interval?.high).toBeCloseTo(1 + 2.100922 * 0.447214, 5);
});

test("against a sample without spread, the other's degrees of freedom remain", () => {
  // t(9) = 2.262157, 1/√10 = 0.316228
  const interval = welch({ mean: 1, sd: 1, n: 10 }, { mean: 0, sd: 0, n: 500 });
  expect(interval?.high).toBeCloseTo(1 + 2.262157 * 0.316228, 5);
  const turned = welch({ mean: 0, sd: 0, n: 500 }, { mean: 1, sd: 1, n: 10 });
  expect(turned?.low).toBeCloseTo(-1 - 2.262157 * 0.316228, 5);
});

test("two samples without spread differ by exactly what they differ", () => {
  expect(welch({ mean: 2, sd: 0, n: 40 }, { mean: 1, sd: 0, n: 40 })).toEqual({ low: 1, high: 1 });
});

test("a single value has no spread to compare", () => {
  expect(welch({ mean: 2, sd: 0, n: 1 }, second)).toBeNull();
  expect(welch(first, { mean: 2, sd: 0, n: 1 })).toBeNull();
});
