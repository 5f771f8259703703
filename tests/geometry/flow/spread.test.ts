import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "../../../src/geometry/flow/spread.ts";

const wish = (at: number, size = 10, weight = 1) => ({ at, size, weight });

test("wishes that do not collide are granted", () => {
  expect(spread([wish(0), wish(50), wish(80)], 5, 100)).toEqual([0, 50, 80]);
});

test("two that want the same place share the move", () => {
  // 10 wide, 0 apart, both want 45: 40 and 50 are 5 away each.
  expect(spread([wish(45), wish(45)], 0, 100)).toEqual([40, 50]);
});

test("the heavier one moves less", () => {
  // Least 3a² + b² with b = a + 10, both wanting 45: a = 42.5.
  expect(spread([wish(45, 10, 3), wish(45, 10, 1)], 0, 100)).toEqual([42.5, 52.5]);
});

test("nothing leaves the room", () => {
  expect(spread([wish(-20), wish(200)], 0, 100)).toEqual([0, 90]);
  expect(spread([], 5, 100)).toEqual([]);
});

test("whatever the wishes, nothing overlaps, and all fits when it can", () => {
  const wishes = fc.array(
    fc.record({
      at: fc.double({ min: -50, max: 150, noNaN: true }),
      size: fc.integer({ min: 1, max: 8 }),
      weight: fc.integer({ min: 1, max: 99 }),
    }),
    { minLength: 1, maxLength: 10 },
  );
  fc.assert(
    fc.property(wishes, (rows) => {
      const starts = spread(rows, 2, 100);
      rows.forEach((row, at) => {
        const start = starts[at] ?? Number.NaN;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + row.size).toBeLessThanOrEqual(100 + 1e-9);
        const next = starts[at + 1];
        if (next !== undefined) expect(next).toBeGreaterThanOrEqual(start + row.size + 2 - 1e-9);
      });
    }),
  );
});
