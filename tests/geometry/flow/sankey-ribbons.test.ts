import fc from "fast-check";
import { expect, test } from "vitest";
import { flowOf } from "../../../src/geometry/flow/sankey-flow.ts";
import { frameOf } from "../../../src/geometry/flow/sankey-frame.ts";
import { rankNodes } from "../../../src/geometry/flow/sankey-order.ts";
import { placeBars } from "../../../src/geometry/flow/sankey-place.ts";
import { linkKey, ribbonPath, stackRibbons, stubPath } from "../../../src/geometry/flow/sankey-ribbons.ts";
import { randomWalks } from "../../fixtures/random-walks.ts";
import { pathsAnswer, sampleSite } from "../../fixtures/sample-answers.ts";

const options = { language: "fr", width: 1120, direction: "right", columns: 8 } as const;
const right = frameOf(options, 8, false);
const down = frameOf({ ...options, width: 358, direction: "down" }, 8, false);

test("the ribbons of a bar fill it from end to end, without gap or overlap, on both sides", () => {
  fc.assert(
    fc.property(randomWalks, (walks) => {
      const flow = flowOf(pathsAnswer(walks), null, sampleSite, { columns: 8, top: 99 });
      const { starts, scale } = placeBars(flow, rankNodes(flow, sampleSite), right.place);
      const ends = stackRibbons(flow.links, starts, scale);
      for (const bar of flow.bars) {
        const start = starts.get(`${bar.column}:${bar.node}`) ?? Number.NaN;
        const sides = [
          flow.links
            .filter((link) => link.column === bar.column && link.source === bar.node)
            .map((link) => [ends.get(linkKey(link))?.leave, link.n] as const),
          flow.links
            .filter((link) => link.column + 1 === bar.column && link.target === bar.node)
            .map((link) => [ends.get(linkKey(link))?.arrive, link.n] as const),
        ];
        for (const side of sides.filter((one) => one.length > 0)) {
          let at = start;
          for (const [edge, n] of [...side].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))) {
            expect(edge).toBeCloseTo(at, 6);
            at += n * scale;
          }
          expect(at).toBeCloseTo(start + bar.n * scale, 6);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("stubs come after every ribbon, stops before journeys still open", () => {
  const walks = [
    { path: [1, 4], n: 10, state: "closed" as const },
    { path: [1], n: 20, state: "open" as const },
    { path: [1], n: 30, state: "closed" as const },
  ];
  const flow = flowOf(pathsAnswer(walks), null, sampleSite, { columns: 8, top: 99 });
  const ends = stackRibbons(
    flow.links,
    new Map([
      ["0:publicite-sur-les-reseaux", 0],
      ["1:fiche-produit", 50],
    ]),
    1,
  );
  expect(
    [
      "0:publicite-sur-les-reseaux>fiche-produit",
      "0:publicite-sur-les-reseaux>stop",
      "0:publicite-sur-les-reseaux>open",
    ].map((key) => ends.get(key)?.leave),
  ).toEqual([0, 10, 40]);
});

test("a ribbon keeps its thickness; turned, x and y change places", () => {
  const ends = { leave: 5, arrive: 25 };
  expect(ribbonPath(right, 0, 100, ends, 8)).toBe("M0,5C50,5 50,25 100,25L100,33C50,33 50,13 0,13Z");
  expect(ribbonPath(down, 0, 100, ends, 8)).toBe("M5,0C5,50 25,50 25,100L33,100C33,50 13,50 13,0Z");
});

test("a stub ends in a wall as wide as itself", () => {
  expect(stubPath(right, 10, 26, 40, 8)).toEqual({ path: "M10,40L26,40L26,48L10,48Z", wall: "M26,40L26,48" });
});
