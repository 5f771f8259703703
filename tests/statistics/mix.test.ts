// Who came, against what they did.
import { expect, test } from "vitest";
import { mixWorthTelling } from "../../src/statistics/mix.ts";

test("58 points of which 2 are a change of behaviour are a change of the mix", () => {
  expect(mixWorthTelling(0.58, 0.02)).toBeCloseTo(0.56, 12);
});

test("half or less of the total is not worth telling", () => {
  expect(mixWorthTelling(-0.031, -0.017)).toBeNull();
  expect(mixWorthTelling(0.1, 0.05)).toBeNull();
  expect(mixWorthTelling(0, 0)).toBeNull();
});

test("a difference that the mix hides is told: nothing in total, five points within", () => {
  expect(mixWorthTelling(0, 0.05)).toBeCloseTo(-0.05, 12);
});
