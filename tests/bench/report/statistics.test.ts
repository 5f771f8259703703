import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median, quantile, ratio } from "./statistics.ts";

describe("the bench's statistics", () => {
  it("takes the middle value, or the mean of the two in the middle, whatever the order", () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([10, 9, 1, 4])).toBe(6.5);
    expect(median([7])).toBe(7);
  });

  it("goes linearly between values for other quantiles", () => {
    expect(quantile([10, 20, 30, 40, 50], 0.25)).toBe(20);
    expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5, 12);
    expect(quantile([3, 1, 2], 0)).toBe(1);
    expect(quantile([3, 1, 2], 1)).toBe(3);
  });

  it("has nothing to say of no values", () => {
    expect(median([])).toBeNull();
  });

  it("orders numbers as numbers and leaves its input as it was", () => {
    const values = [100, 20, 3];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 20, 3]);
  });

  it("stays between the smallest and the largest value", () => {
    const values = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (numbers, share) => {
        const found = quantile(numbers, share) ?? Number.NaN;
        expect(found).toBeGreaterThanOrEqual(Math.min(...numbers) - 1e-6);
        expect(found).toBeLessThanOrEqual(Math.max(...numbers) + 1e-6);
      }),
    );
  });

  it("compares two figures only when both exist", () => {
    expect(ratio(120, 4)).toBe(30);
    expect(ratio(null, 4)).toBeNull();
    expect(ratio(120, null)).toBeNull();
    expect(ratio(120, 0)).toBeNull();
  });
});
