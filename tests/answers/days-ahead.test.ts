import { expect, it } from "vitest";
import { daysAhead } from "../../src/answers/days-ahead.ts";

const told = (...pairs: readonly (readonly [days: number, n: number])[]) =>
  pairs.map(([days, n]) => ({ days, n }));

it("parts people where both sides are most alike, at a number of days that people would name", () => {
  expect(daysAhead(told([5, 40], [20, 60], [30, 50], [48, 45]), 5)).toBe(21);
  expect(daysAhead(told([1, 10], [2, 10]), 5)).toBe(1);
});
it("cuts nothing where one side would hold too few", () => {
  expect(daysAhead(told([10, 400], [40, 4]), 5)).toBeNull();
  expect(daysAhead([], 5)).toBeNull();
});
