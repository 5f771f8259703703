import { expect, test } from "vitest";
import { jackknifeInterval } from "../../src/statistics/jackknife.ts";
import { studentFactor } from "../../src/statistics/student.ts";

test("of a mean, parts of one each: Student's own interval", () => {
  const values = [3, 5, 8, 1, 9, 4];
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const without = values.map((one) => (mean * values.length - one) / (values.length - 1));
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1);
  const half = studentFactor(0.95, values.length - 1) * Math.sqrt(variance / values.length);
  const interval = jackknifeInterval(mean, without);
  expect(interval?.low).toBeCloseTo(mean - half, 12);
  expect(interval?.high).toBeCloseTo(mean + half, 12);
});

test("one part alone says nothing of spread", () => {
  expect(jackknifeInterval(1, [1])).toBeNull();
});
