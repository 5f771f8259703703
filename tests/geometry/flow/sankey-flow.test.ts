import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { flowOf, isTerminal } from "../../../src/geometry/flow/sankey-flow.ts";
import { randomWalks } from "../../fixtures/random-walks.ts";
import { pathsAnswer, sampleSite, touchpointId } from "../../fixtures/sample-answers.ts";

const ALL = { columns: 8, top: Number.POSITIVE_INFINITY };
const walk = (path: readonly number[], n: number) => ({ path, n, state: "closed" as const });

describe("keeping the largest touchpoints", () => {
  const walks = [walk([1, 4], 50), walk([2, 4], 40), walk([3, 4], 30), walk([5, 4], 20), walk([6, 4], 10)];

  test("the rest joins the others by adding, since a journey has one node per column", () => {
    const flow = flowOf(pathsAnswer(walks), null, sampleSite, { columns: 8, top: 3 });
    expect(flow.bars.filter((bar) => bar.column === 0)).toEqual([
      { column: 0, node: "publicite-sur-les-reseaux", n: 50, members: 1, compare_n: null },
      { column: 0, node: "recherche-en-ligne", n: 40, members: 1, compare_n: null },
      { column: 0, node: "guide-d-eclairage", n: 30, members: 1, compare_n: null },
      { column: 0, node: "others", n: 30, members: 2, compare_n: null },
    ]);
    expect(flow.links.find((link) => link.source === "others")).toMatchObject({
      target: "fiche-produit",
      n: 30,
      median_seconds: null,
    });
  });

  test("a single touchpoint too many keeps its name: as others it would take the same room", () => {
    const flow = flowOf(pathsAnswer(walks.slice(0, 4)), null, sampleSite, { columns: 8, top: 3 });
    expect(flow.bars.filter((bar) => bar.column === 0).map((bar) => bar.node)).toEqual(
      [1, 2, 3, 5].map(touchpointId),
    );
  });
});

describe("comparing with another period", () => {
  const now = pathsAnswer([walk([1], 50), walk([2], 10)]);

  test("a touchpoint that the other period does not have had none", () => {
    const flow = flowOf(now, pathsAnswer([walk([1], 20)]), sampleSite, ALL);
    expect(flow.bars.map((bar) => bar.compare_n)).toEqual([20, 0]);
    expect(flow.compare_n).toBe(20);
  });

  test("one that it may hide among its others is unknown, not zero", () => {
    const crowd = [1, 4, 5, 6, 7, 8, 9, 10].map((id) => walk([id], 30));
    const flow = flowOf(now, pathsAnswer([...crowd, walk([2], 5)]), sampleSite, ALL);
    expect(flow.bars.map((bar) => bar.compare_n)).toEqual([30, null]);
  });

  test("a period under the threshold compares with nothing", () => {
    const hidden = { ...now, n: null, nodes: [], links: [] };
    expect(flowOf(now, hidden, sampleSite, ALL).bars.map((bar) => bar.compare_n)).toEqual([null, null]);
  });
});

test("what enters a touchpoint leaves it, whatever is folded or cut", () => {
  fc.assert(
    fc.property(
      randomWalks,
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 8 }),
      (walks, top, columns) => {
        const answer = pathsAnswer(walks);
        const flow = flowOf(answer, null, sampleSite, { columns, top });
        const last = flow.columns.at(-1) ?? 0;
        const sum = (rows: readonly { n: number }[]): number => rows.reduce((total, row) => total + row.n, 0);
        for (const bar of flow.bars) {
          const into = flow.links.filter(
            (link) => link.column + 1 === bar.column && link.target === bar.node,
          );
          const out = flow.links.filter((link) => link.column === bar.column && link.source === bar.node);
          expect(sum(into)).toBe(bar.column === 0 ? 0 : bar.n);
          if (bar.column < last) expect(sum(out)).toBe(bar.n);
        }
        expect(sum(flow.bars.filter((bar) => bar.column === 0))).toBe(answer.n);
        expect(flow.terminals.every((row) => isTerminal(row.node))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
