import { expect, it } from "vitest";
import { isSplit, ranked, spreadOfMarks } from "../../src/review/scoring.ts";

it("shows nothing until everybody's mark is in", () => {
  expect(spreadOfMarks([4, 4, null], 3)).toBeNull();
  expect(spreadOfMarks([4, 4], 3)).toBeNull();
  expect(spreadOfMarks([], 0)).toBeNull();
});
it("shows the spread beside the mean, of those at the table alone", () => {
  expect(spreadOfMarks([1, 4, 4, 2], 3)).toEqual({ counts: [1, 0, 0, 2], mean: 3, low: 1, high: 4 });
});
it("tells who did not mean the same", () => {
  const split = (...marks: (1 | 2 | 3 | 4)[]) => {
    const spread = spreadOfMarks(marks, marks.length);
    return spread !== null && isSplit(spread);
  };
  expect(split(2, 3, 3)).toBe(false);
  expect(split(1, 3, 3)).toBe(true);
});
it("puts most value for the least effort first, and what is not scored last, in its order", () => {
  const of = (value: 1 | 2 | 3 | 4) => spreadOfMarks([value], 1);
  const list = [
    { item: "later", value: of(4), effort: null },
    { item: "dear", value: of(4), effort: of(4) },
    { item: "never", value: null, effort: null },
    { item: "cheap", value: of(3), effort: of(1) },
  ];
  expect(ranked(list).map(({ item }) => item)).toEqual(["cheap", "dear", "later", "never"]);
});
