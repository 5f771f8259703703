// Normal quantiles against values published with 16 digits (AS 241) and the distribution's own symmetry.
import fc from "fast-check";
import { expect, test } from "vitest";
import { normalFactor, normalQuantile, normalTails } from "../../src/statistics/normal.ts";

test("the check values of AS 241 are reproduced", () => {
  expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 14);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
});

test("the factor of a 95 % interval is 1.959964", () => {
  expect(normalFactor(0.95)).toBeCloseTo(1.959963984540054, 13);
  expect(normalFactor(0.99)).toBeCloseTo(2.575829303548901, 13);
});

test("quantiles are symmetric around one half and increase", () => {
  const probability = fc.double({ min: 1e-6, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(probability, probability, (p, q) => {
      expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 8);
      if (p < q) expect(normalQuantile(p)).toBeLessThanOrEqual(normalQuantile(q));
    }),
  );
});

test("a probability outside the supported range is our own mistake", () => {
  for (const p of [0, 1, -1, 2, Number.NaN, 1e-12]) expect(() => normalQuantile(p)).toThrow(RangeError);
});

test("what lies beyond a factor on both sides is what its confidence leaves out", () => {
  for (const left of [0.5, 0.1, 0.05, 0.01, 1e-3, 1e-6, 1e-9])
    expect(normalTails(normalFactor(1 - left)) / left).toBeCloseTo(1, 6);
  expect(normalTails(0)).toBeCloseTo(1, 6);
});
