import { expect, it } from "vitest";
import { linksOf, nodesOf } from "../../src/answers/flow-rows.ts";

const places = {
  stages: [],
  touchpoints: [
    { id: "a", number: 1 },
    { id: "b", number: 2 },
  ],
};
const STOP = -1;
/** Seven go from a to b and stop there, five stop at a. */
const rows = [
  { place: 0, source: 1, members: 1, target: 2, n: 7 },
  { place: 0, source: 1, members: 1, target: STOP, n: 5 },
  { place: 1, source: 2, members: 1, target: null, n: 7 },
];

it("counts a node by all that leaves it, what leaves the window included, and an end by what comes to it", () => {
  expect(nodesOf(rows, false, places)).toEqual([
    { column: 0, node: "a", n: 12, members: 1 },
    { column: 1, node: "b", n: 7, members: 1 },
    { column: 1, node: "stop", n: 5, members: 1 },
  ]);
});

it("turns links round where paths are read backward", () => {
  const [first] = linksOf(rows, true, { places, median: () => 60 });
  expect(first).toEqual({ column: -1, source: "b", target: "a", n: 7, median_seconds: 60 });
  expect(linksOf(rows, false, { places, median: () => null })).toHaveLength(2);
});
