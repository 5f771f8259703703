import { expect, it } from "vitest";
import { sheetsOf } from "../../../src/views/map/sheets.ts";

const sizesOf = (count: number): readonly number[] =>
  sheetsOf(Array.from({ length: count }, (_, at) => at)).map(({ length }) => length);

it("holds up to five stages on one sheet, six to nine on two, as many on each as can be", () => {
  expect([1, 4, 5].map(sizesOf)).toEqual([[1], [4], [5]]);
  expect([6, 7, 8, 9].map(sizesOf)).toEqual([
    [3, 3],
    [4, 3],
    [4, 4],
    [5, 4],
  ]);
});
it("leaves no stage out, in their order", () => {
  for (const count of [0, 3, 6, 10, 11]) {
    const stages = Array.from({ length: count }, (_, at) => at);
    expect(sheetsOf(stages).flat()).toEqual(stages);
  }
});
