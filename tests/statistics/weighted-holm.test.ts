// Weighted Holm by hand, against plain Holm, and against its own promise.
import fc from "fast-check";
import { expect, test } from "vitest";
import { weightedHolm } from "../../src/statistics/weighted-holm.ts";
import { holm } from "../oracles/statistics/holm.ts";

test("p ÷ weight is held against the risk ÷ the weights not yet passed: 0.02 of weight 3 stands before 0.008 of weight 1", () => {
  // Ratios 0.00667, 0.008, 0.09. Levels: 0.05·3/4.5 = 0.0333 > 0.02; 0.05·1/1.5 = 0.0333 > 0.008; 0.05·0.5/0.5 = 0.05 > 0.045.
  const judged = weightedHolm(
    [
      { p: 0.02, weight: 3 },
      { p: 0.008, weight: 1 },
      { p: 0.045, weight: 0.5 },
    ],
    0.05,
  );
  expect(judged.map(({ significant }) => significant)).toEqual([true, true, true]);
  for (const [index, level] of [1 / 30, 1 / 30, 0.05].entries())
    expect(judged[index]?.level).toBeCloseTo(level, 12);
});

test("the first that fails ends it for all that follow, each at the level it faced", () => {
  const judged = weightedHolm(
    [
      { p: 0.04, weight: 1 },
      { p: 0.001, weight: 1 },
      { p: 0.049, weight: 2 },
    ],
    0.05,
  );
  // 0.001 ≤ 0.0125; then 0.049 ÷ 2 against 0.05 ÷ 3 fails, so 0.04 is not even held against 0.05.
  expect(judged.map(({ significant }) => significant)).toEqual([false, true, false]);
  expect(judged[2]?.level).toBeCloseTo(0.1 / 3, 12);
  expect(judged[0]?.level).toBeCloseTo(0.05 / 3, 12);
});

test("equal weights are Holm's own procedure", () => {
  const pValues = fc.array(fc.double({ min: 1e-6, max: 1, noNaN: true }), { maxLength: 12 });
  fc.assert(
    fc.property(pValues, fc.double({ min: 0.1, max: 9, noNaN: true }), (list, weight) => {
      const weighted = weightedHolm(
        list.map((p) => ({ p, weight })),
        0.05,
      );
      expect(weighted.map(({ significant }) => significant)).toEqual(
        holm(list, 0.05).map(({ significant }) => significant),
      );
    }),
  );
});

test("nothing stands above the risk itself, and nothing is judged of nothing", () => {
  expect(weightedHolm([{ p: 0.06, weight: 100 }], 0.05)[0]?.significant).toBe(false);
  expect(weightedHolm([], 0.05)).toEqual([]);
});

test("with uniform p-values any verdict at all is as rare as the risk says", () => {
  let state = 20_261_128;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const weights = [3, 3, 3, 1, 1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5];
  const lists = 4000;
  let claims = 0;
  for (let list = 0; list < lists; list += 1)
    if (
      weightedHolm(
        weights.map((weight) => ({ p: next(), weight })),
        0.05,
      ).some((one) => one.significant)
    )
      claims += 1;
  expect(claims / lists).toBeLessThan(0.06);
  expect(claims / lists).toBeGreaterThan(0.035);
});
