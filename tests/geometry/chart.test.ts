import { expect, test } from "vitest";
import { isEmpty, round, stageTone } from "../../src/geometry/chart.ts";

test("five stages spread over eight tones, lightest first and darkest last", () => {
  expect([0, 1, 2, 3, 4].map((place) => stageTone(place, 5))).toEqual([1, 3, 5, 6, 8]);
});

test("eight stages have a tone each; more share the darkest end", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((place) => stageTone(place, 8))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(stageTone(9, 10)).toBe(8);
  expect(stageTone(0, 1)).toBe(5);
});

test("numbers have two decimals and zero has no sign", () => {
  expect([1.005, 2 / 3, -0.001].map(round)).toEqual([1, 0.67, 0]);
  expect(Object.is(round(-0.001), 0)).toBe(true);
});

test("an empty layout is told from a picture", () => {
  expect(isEmpty({ empty: "too_few" })).toBe(true);
  expect(isEmpty({ kind: "sankey" })).toBe(false);
});
