import { expect, test } from "vitest";
import { riskWeights } from "../../src/findings/risk-weights.ts";

const RISK = 0.05;
const stops = (standardError: number) => ({ measure: "stops", level: "touchpoint", standardError }) as const;
const reached = (standardError: number) => ({ measure: "reached", level: "stage", standardError }) as const;
const volume = (standardError: number) =>
  ({ measure: "volume", level: "touchpoint", standardError }) as const;
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

test("the parts make one risk, whatever is compared, without any spread too", () => {
  for (const list of [
    [stops(0.04)],
    [stops(0), volume(0.01)],
    [stops(0.04), stops(0.2), reached(0.012), volume(0.01), stops(0.001)],
    Array.from({ length: 80 }, (_, at) => stops(0.01 + at / 200)),
  ])
    expect(sum(riskWeights(list, RISK))).toBeCloseTo(1, 6);
});

test("most goes where a change worth finding is neither hopeless nor sure", () => {
  // Ten points are 10, 2.5 and 0.5 standard errors.
  const [sure = 0, middle = 0, hopeless = 0] = riskWeights([stops(0.01), stops(0.04), stops(0.2)], RISK);
  expect(middle).toBeGreaterThan(sure);
  expect(middle).toBeGreaterThan(hopeless);
  // A tenth is shared evenly: a change large enough is found anywhere.
  expect(hopeless).toBeGreaterThan(0.1 / 3 - 1e-6);
});

test("a stage of the journey weighs more than how often a page is seen", () => {
  const [stage = 0, often = 0] = riskWeights([reached(0.016), volume(0.02)], RISK);
  expect(stage).toBeGreaterThan(10 * often);
});

test("alike are weighed alike, and in any order", () => {
  const list = [stops(0.04), stops(0.04), reached(0.012)];
  const [a = 0, b = 1] = riskWeights(list, RISK);
  expect(a).toBe(b);
  expect(riskWeights(list.toReversed(), RISK)[0]).toBeCloseTo(riskWeights(list, RISK)[2] ?? 0, 9);
});

test("a weight has ten digits, so that engines whose logarithms end otherwise judge alike", () => {
  const list = Array.from({ length: 40 }, (_, at) => (at % 2 ? stops : reached)(0.01 + at / 170));
  for (const weight of riskWeights(list, RISK)) expect(weight).toBe(Number(weight.toPrecision(10)));
  // What comes before the rounding differs by its last digits in another engine: it changes nothing.
  const nudged = list.map((one) => ({ ...one, standardError: one.standardError * (1 + Number.EPSILON) }));
  expect(riskWeights(nudged, RISK)).toEqual(riskWeights(list, RISK));
});
