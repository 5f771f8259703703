import { expect, test } from "vitest";
import { flowOf } from "../../../src/geometry/flow/sankey-flow.ts";
import { rankNodes } from "../../../src/geometry/flow/sankey-order.ts";
import { ghostCount, type PlaceOptions, placeBars } from "../../../src/geometry/flow/sankey-place.ts";
import { pathsAnswer, sampleSite } from "../../fixtures/sample-answers.ts";

const ALL = { columns: 8, top: Number.POSITIVE_INFINITY };
const walk = (path: readonly number[], n: number) => ({ path, n, state: "closed" as const });
const room: PlaceOptions = {
  length: 300,
  before: 0,
  least: 0,
  gap: 10,
  wanted: 300,
  longest: 300,
  stretches: false,
};

function place(walks: readonly ReturnType<typeof walk>[], options: PlaceOptions) {
  const flow = flowOf(pathsAnswer(walks), null, sampleSite, ALL);
  return placeBars(flow, rankNodes(flow, sampleSite), options);
}

test("the fullest column fills the room: bars and gaps add up to it", () => {
  // 60 + 30 journeys and one gap of 10 in 300 px: 290 / 90 px per journey.
  const placed = place([walk([1], 60), walk([2], 30)], room);
  expect(placed.scale).toBeCloseTo(290 / 90, 6);
  expect(placed.starts.get("0:publicite-sur-les-reseaux")).toBeCloseTo(0, 6);
  expect(placed.starts.get("0:recherche-en-ligne")).toBeCloseTo(60 * (290 / 90) + 10, 3);
});

test("room kept before a bar for its label comes before its start", () => {
  const placed = place([walk([1], 60)], { ...room, before: 40 });
  expect(placed.scale).toBeCloseTo(260 / 60, 6);
  expect(placed.starts.get("0:publicite-sur-les-reseaux")).toBeCloseTo(40, 6);
});

test("a picture that may grow does so before its bars vanish", () => {
  const crowd = [1, 2, 4, 5, 7, 8].map((id) => walk([id], 10));
  const placed = place(crowd, { ...room, before: 60, stretches: true });
  expect(placed.length).toBeGreaterThan(300);
  expect(placed.scale).toBeGreaterThan(0.5);
});

test("on a phone labels give way before the picture grows", () => {
  const crowd = [1, 2, 4, 5, 7, 8].map((id) => walk([id], 10));
  const placed = place(crowd, { ...room, least: 80 });
  expect(placed.length).toBe(300);
  expect(Math.max(...placed.starts.values())).toBeLessThan(300);
});

test("a ghost is the other period's share of this period's journeys", () => {
  const flow = flowOf(
    pathsAnswer([walk([1], 50), walk([2], 50)]),
    pathsAnswer([walk([1], 30), walk([2], 10)]),
    sampleSite,
    ALL,
  );
  const [first] = flow.bars;
  // 30 of 40 then; 75 of 100 now.
  expect(first && ghostCount(first, flow)).toBe(75);
});
