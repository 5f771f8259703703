import { expect, test } from "vitest";
import { flowOf } from "../../../src/geometry/flow/sankey-flow.ts";
import { rankNodes } from "../../../src/geometry/flow/sankey-order.ts";
import { pathsAnswer, sampleSite, touchpointId } from "../../fixtures/sample-answers.ts";

const ALL = { columns: 8, top: Number.POSITIVE_INFINITY };
const walk = (path: readonly number[], n: number) => ({ path, n, state: "closed" as const });
const order = (walks: readonly ReturnType<typeof walk>[]): string[] => {
  const flow = flowOf(pathsAnswer(walks), null, sampleSite, ALL);
  return [...rankNodes(flow, sampleSite)].sort((a, b) => a[1] - b[1]).map(([node]) => node);
};
const ranksOf = (walks: readonly ReturnType<typeof walk>[]) => {
  const ranks = order(walks);
  return (number: number) => ranks.indexOf(touchpointId(number));
};

test("stages come in the journey's order, unclassified next, others last", () => {
  expect(order([walk([19, 16, 12], 5), walk([7, 4, 1], 5)])).toEqual([
    ...[1, 4, 7, 12, 16, 19].map(touchpointId),
    "others",
  ]);
});

test("inside a stage, neighbours change places when fewer journeys cross so", () => {
  // Stage 1 goes to stage 3: 1 → 9 and 2 → 8. With 1 above 2, the two ribbons cross unless 9 stands above 8.
  const rankOf = ranksOf([walk([1, 9], 50), walk([2, 8], 40)]);
  expect(rankOf(1) < rankOf(2)).toBe(rankOf(9) < rankOf(8));
});

test("more journeys weigh more than fewer", () => {
  // 1 → 8 (100) and 2 → 9 (100) stay parallel; the thin 1 → 9 and 2 → 8 cross.
  const rankOf = ranksOf([walk([1, 8], 100), walk([2, 9], 100), walk([1, 9], 5), walk([2, 8], 5)]);
  expect(rankOf(1) < rankOf(2)).toBe(rankOf(8) < rankOf(9));
});
