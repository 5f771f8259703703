// Holm's step-down on a worked example, and p-values read from intervals.
import fc from "fast-check";
import { expect, test } from "vitest";
import { holm, impliedP } from "./holm.ts";
import { newcombe } from "./newcombe.ts";
import { welch } from "./welch.ts";

const standing = (pValues: readonly number[], risk = 0.05) =>
  holm(pValues, risk).map((one) => one.significant);

test("0.01, 0.04, 0.03, 0.005: the smallest two stand, and the third stops the rest", () => {
  // 0.005 < 0.05/4; 0.01 < 0.05/3; 0.03 > 0.05/2, so 0.04 is not even held against 0.05.
  const judged = holm([0.01, 0.04, 0.03, 0.005], 0.05);
  expect(judged.map(({ significant }) => significant)).toEqual([true, false, false, true]);
  const levels = [0.05 / 3, 0.025, 0.025, 0.0125];
  for (const [index, level] of levels.entries()) expect(judged[index]?.level).toBeCloseTo(level, 12);
});

test("a single comparison is held against the whole risk, and none against nothing", () => {
  expect(standing([0.049])).toEqual([true]);
  expect(standing([0.051])).toEqual([false]);
  expect(holm([], 0.05)).toEqual([]);
});

test("it stands between Bonferroni's severity and no correction at all", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { maxLength: 12 }), (pValues) => {
      for (const [index, { significant, level }] of holm(pValues, 0.05).entries()) {
        const p = pValues[index] ?? Number.NaN;
        if (p < 0.05 / pValues.length) expect(significant).toBe(true);
        if (p >= 0.05) expect(significant).toBe(false);
        expect(significant).toBe(p < level);
      }
    }),
  );
});

test("the p-value of Student's sleep data is the 0.07939 that R's t.test prints", () => {
  const [a, b] = [
    { mean: 0.75, sd: 1.78901, n: 10 },
    { mean: 2.33, sd: 2.002249, n: 10 },
  ];
  expect(impliedP((confidence) => welch(a, b, confidence) ?? { low: 0, high: 0 })).toBeCloseTo(0.07939, 5);
});

test("at confidence 1 − p the interval just touches zero", () => {
  const at = (confidence: number) =>
    newcombe({ successes: 430, n: 1000 }, { successes: 380, n: 1000 }, confidence) ?? { low: 1, high: 1 };
  const p = impliedP(at);
  expect(at(1 - p).low).toBeCloseTo(0, 9);
  expect(p).toBeGreaterThan(0.01);
  expect(p).toBeLessThan(0.05);
});

test("no difference at all has p = 1, and a certain one the smallest p", () => {
  expect(impliedP(() => ({ low: 0, high: 0 }))).toBe(1);
  expect(impliedP(() => ({ low: 1, high: 1 }))).toBe(1e-9);
});
