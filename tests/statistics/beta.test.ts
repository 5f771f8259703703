// The incomplete beta function where it has a closed form.
import fc from "fast-check";
import { expect, test } from "vitest";
import { logGamma, regularizedBeta } from "../../src/statistics/beta.ts";

const unit = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const shape = fc.double({ min: 0.5, max: 500, noNaN: true });

test("the gamma function is the factorial, and √π at one half", () => {
  expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
});

test("with one shape equal to 1 the function is a power", () => {
  fc.assert(
    fc.property(unit, shape, (x, a) => {
      expect(regularizedBeta(x, a, 1)).toBeCloseTo(x ** a, 10);
      expect(regularizedBeta(x, 1, a)).toBeCloseTo(1 - (1 - x) ** a, 10);
    }),
  );
});

test("with whole shapes it is a binomial tail: I_0.3(2, 3) = P(at least 2 of 4) at 0.3", () => {
  // 6·0.09·0.49 + 4·0.027·0.7 + 0.0081
  expect(regularizedBeta(0.3, 2, 3)).toBeCloseTo(0.3483, 12);
});

test("it is symmetric, and goes from 0 to 1", () => {
  fc.assert(
    fc.property(unit, shape, shape, (x, a, b) => {
      expect(regularizedBeta(x, a, b) + regularizedBeta(1 - x, b, a)).toBeCloseTo(1, 9);
    }),
  );
  expect(regularizedBeta(0, 2, 3)).toBe(0);
  expect(regularizedBeta(1, 2, 3)).toBe(1);
});
