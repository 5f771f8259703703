import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PathsAnswer } from "../../../src/answers/rows.ts";
import { isEmpty } from "../../../src/geometry/chart.ts";
import { type SankeyLayout, type SankeyOptions, sankeyLayout } from "../../../src/geometry/flow/sankey.ts";
import { randomWalks } from "../../fixtures/random-walks.ts";
import { pathsAnswer, samplePaths, samplePathsBefore, sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";
import { collisions, numbersIn, outside } from "../text-boxes.ts";

const RIGHT: SankeyOptions = { language: "fr", width: 1120, direction: "right", columns: 8 };
const DOWN: SankeyOptions = { language: "fr", width: 358, direction: "down", columns: 6 };
const WAYS = [
  ["rightwards", RIGHT],
  ["downwards", DOWN],
] as const;

function layoutOf(answer: PathsAnswer, compare: PathsAnswer | null, options: SankeyOptions): SankeyLayout {
  const layout = sankeyLayout(answer, compare, sampleSite, options);
  if (isEmpty(layout)) throw new Error(`empty: ${layout.empty}`);
  return layout;
}

const textsOf = (layout: SankeyLayout) => [
  ...layout.headings,
  ...layout.nodes.flatMap((node) => node.labels),
  ...layout.links.flatMap((link) => link.labels),
];

/** Backward reading of the same journeys: column 0 is the last step, "entry" where they begin. */
function backward(answer: PathsAnswer): PathsAnswer {
  const other = (node: string): string => (node === "stop" || node === "open" ? "entry" : node);
  return {
    ...answer,
    nodes: answer.nodes
      .filter((row) => row.node !== "open")
      .map((row) => ({ ...row, column: -row.column, node: other(row.node) })),
    links: answer.links
      .filter((row) => row.target !== "open")
      .map((row) => ({ ...row, column: -row.column - 1, source: other(row.target), target: row.source })),
  };
}

describe("the flow of the sample company", () => {
  test("column 0 holds every journey, and shares are of them", () => {
    const layout = layoutOf(samplePaths, samplePathsBefore, RIGHT);
    const first = layout.nodes.filter((node) => node.column === 0);
    expect(first.reduce((sum, node) => sum + node.n, 0)).toBe(samplePaths.n);
    const search = first.find((node) => node.node === "recherche-en-ligne");
    expect(search?.share).toBeCloseTo((search?.n ?? 0) / 4110, 12);
  });

  test("on a phone no letter of a heading touches the bracket of the other period", () => {
    const layout = layoutOf(samplePaths, samplePathsBefore, DOWN);
    const brackets = layout.nodes.flatMap(({ ghost }) => (ghost === null ? [] : [ghost.y]));
    for (const { y, size } of layout.headings) {
      const under = brackets.filter((top) => top > y);
      // A quarter of the size hangs under the line.
      expect(Math.min(...under) - (y + size / 4)).toBeGreaterThanOrEqual(4);
    }
  });

  test("a ghost has the other period's share of this period's journeys", () => {
    const layout = layoutOf(samplePaths, samplePathsBefore, RIGHT);
    const basket = layout.nodes.find((node) => node.key === "2:panier");
    const before = samplePathsBefore.nodes.find((row) => row.column === 2 && row.node === "panier")?.n ?? 0;
    const scale = (basket?.box.height ?? 0) / (basket?.n ?? 1);
    expect(basket?.ghost?.height).toBeCloseTo((before / 3862) * 4110 * scale, 1);
    expect(basket?.compare_share).toBeCloseTo(before / 3862, 12);
  });

  test("what moved is told at the highest bar of its touchpoint, once, and nothing that is not proven", () => {
    const layout = layoutOf(samplePaths, samplePathsBefore, {
      ...{ ...RIGHT, columns: 6, findings: sampleFindings },
    });
    const told = layout.nodes.filter(({ labels }) => labels.some(({ text }) => /\bpts?\b/u.test(text)));
    const baskets = layout.nodes.filter(({ node }) => node === "panier");
    const highest = baskets.toSorted((a, b) => b.n - a.n)[0];
    expect(told.map(({ key }) => key)).toEqual([highest?.key]);
    expect(highest?.labels.at(-1)?.text.replace(/[\u202F\u00A0]/gu, " ")).toMatch(/arrêts \+31 pts$/u);
    for (const { stops } of baskets) expect(stops?.key).toBe("stops/panier");
  });

  test("what stopped or may still go on is not compared: quarters are of different ages", () => {
    const { nodes } = layoutOf(samplePaths, samplePathsBefore, RIGHT);
    const ends = nodes.filter(({ kind }) => kind === "stop" || kind === "open");
    expect(ends.length).toBeGreaterThan(0);
    for (const { compare_share } of ends) expect(compare_share).toBeNull();
  });

  test("the loss hangs on the bar that is left, not in the next column", () => {
    const layout = layoutOf(samplePaths, null, RIGHT);
    const payment = layout.nodes.find((node) => node.key === "3:paiement-mobile");
    const stop = layout.links.find((link) => link.key === "3:paiement-mobile>stop");
    expect(stop?.n).toBe(262 + 214);
    expect(stop?.share).toBeCloseTo(476 / 721, 12);
    const right = (payment?.box.x ?? 0) + (payment?.box.width ?? 0);
    expect(stop?.path.startsWith(`M${right},`)).toBe(true);
    expect(stop?.middle.x).toBeLessThan(right + 20);
  });

  test("a journey of one contact is drawn as a bar and its stub", () => {
    const layout = layoutOf(pathsAnswer([{ path: [1], n: 30, state: "closed" }]), null, RIGHT);
    expect(layout.nodes.map((node) => node.key)).toEqual(["0:publicite-sur-les-reseaux", "1:stop"]);
    expect(layout.links.map((link) => link.key)).toEqual(["0:publicite-sur-les-reseaux>stop"]);
  });

  test("the last column shown loses nobody: its stubs are journeys that truly end there", () => {
    const walks = [{ path: [1, 4, 7, 9], n: 90, state: "closed" as const }];
    const layout = layoutOf(pathsAnswer(walks), null, { ...RIGHT, columns: 2 });
    expect(layout.links.map((link) => link.key)).toEqual(["0:publicite-sur-les-reseaux>fiche-produit"]);
  });

  test("on a phone small touchpoints join the others, and no journey is lost", () => {
    const layout = layoutOf(samplePaths, null, DOWN);
    for (const column of [0, 1, 2, 3]) {
      const full = samplePaths.nodes.filter(
        (row) => row.column === column && !["others", "stop", "open"].includes(row.node),
      );
      const others = samplePaths.nodes.find((row) => row.column === column && row.node === "others");
      const total = full.reduce((sum, row) => sum + row.n, others?.n ?? 0);
      const bars = layout.nodes.filter(
        (node) => node.column === column && (node.kind === "touchpoint" || node.kind === "others"),
      );
      expect(bars.length).toBeLessThanOrEqual(4);
      expect(bars.reduce((sum, node) => sum + node.n, 0)).toBe(total);
    }
  });

  test("a touchpoint keeps its height from one column to the next where it can", () => {
    const walks = [
      { path: [2, 4, 2, 4], n: 400, state: "closed" as const },
      { path: [5, 10, 5, 10], n: 300, state: "closed" as const },
    ];
    const layout = layoutOf(pathsAnswer(walks), null, RIGHT);
    const height = (key: string) => layout.nodes.find((node) => node.key === key)?.box.y;
    expect(height("0:recherche-en-ligne")).toBe(height("2:recherche-en-ligne"));
    expect(height("1:caisse-en-boutique")).toBe(height("3:caisse-en-boutique"));
  });

  test("read backward, what begins is a stub on the left", () => {
    const layout = layoutOf(backward(samplePaths), null, { ...RIGHT, columns: 4, anchor: "end" });
    const entry = layout.links.find((link) => link.kind === "entry");
    const bar = layout.nodes.find((node) => node.key === entry?.to);
    expect(entry?.middle.x).toBeLessThan(bar?.box.x ?? 0);
    expect(collisions(textsOf(layout))).toEqual([]);
    expect(layout.headings.map((line) => line.text)).toContain("Dernier contact");
  });
});

test("of more links than a chart draws, the 320 largest are kept and the others counted", () => {
  const names = Array.from({ length: 20 }, (_, at) => String(at + 1));
  // 400 links of 1,000 to 1,399 journeys, in an order that says nothing of their size.
  const links = names.flatMap((source, a) =>
    names.map((target, b) => ({ column: 0, source, target, n: 1000 + (((a * 20 + b) * 173) % 400) })),
  );
  const sum = (column: number, node: string) =>
    links
      .filter(({ source, target }) => (column === 0 ? source : target) === node)
      .reduce((total, { n }) => total + n, 0);
  const nodes = [0, 1].flatMap((column) =>
    names.map((node) => ({ column, node, n: sum(column, node), members: 1 })),
  );
  const answer: PathsAnswer = {
    ...samplePaths,
    n: 400 * 1000 + (399 * 400) / 2,
    nodes,
    links: links.map((link) => ({ ...link, median_seconds: null })),
  };
  const layout = layoutOf(answer, null, { ...RIGHT, height: 2000 });
  expect(layout.links.map(({ n }) => n).sort((a, b) => a - b)).toEqual(
    Array.from({ length: 320 }, (_, at) => 1080 + at),
  );
  expect(layout.hidden).toEqual({ links: 80, n: 80 * 1000 + (79 * 80) / 2 });
});

describe("nothing to draw is said, not drawn", () => {
  const nothing: PathsAnswer = {
    kind: "paths",
    mature: null,
    converted: null,
    n: 0,
    nodes: [],
    links: [],
    variants: [],
    returns: null,
    crossing: null,
    through: null,
  };
  test.each([
    ["too_few", { ...nothing, n: null }],
    ["no_journeys", nothing],
    ["no_journeys", { ...nothing, n: 12, nodes: [{ column: 1, node: "stop", n: 12, members: 1 }] }],
    [
      "folded",
      {
        ...nothing,
        n: 12,
        nodes: [
          { column: 0, node: "others", n: 12, members: 2 },
          { column: 1, node: "rare", n: 12, members: 1 },
        ],
        links: [{ column: 0, source: "others", target: "rare", n: 12, median_seconds: null }],
      },
    ],
    [
      "one_column",
      { ...nothing, n: 12, nodes: [{ column: 0, node: "publicite-sur-les-reseaux", n: 12, members: 1 }] },
    ],
  ] as const)("%s", (reason, answer) => {
    expect(sankeyLayout(answer, null, sampleSite, RIGHT)).toEqual({ empty: reason });
  });
});

describe("whatever the journeys", () => {
  test.each(WAYS)("%s: no label overlaps another or leaves the picture, no number is lost", (_, options) => {
    fc.assert(
      fc.property(randomWalks, randomWalks, (now, before) => {
        const layout = layoutOf(pathsAnswer(now), pathsAnswer(before), options);
        expect(collisions(textsOf(layout))).toEqual([]);
        expect(outside(textsOf(layout), layout.width, layout.height)).toEqual([]);
        expect(numbersIn(layout).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test.each(WAYS)(
    "%s: bars of a column never touch, and every journey is drawn or said to be hidden",
    (_, options) => {
      fc.assert(
        fc.property(randomWalks, (now) => {
          const answer = pathsAnswer(now);
          const layout = layoutOf(answer, null, options);
          const side = options.direction === "right" ? (["y", "height"] as const) : (["x", "width"] as const);
          for (const column of new Set(layout.nodes.map((node) => node.column))) {
            const bars = layout.nodes
              .filter(
                (node) => node.column === column && (node.kind === "touchpoint" || node.kind === "others"),
              )
              .sort((a, b) => a.box[side[0]] - b.box[side[0]]);
            bars.slice(1).forEach((bar, at) => {
              const above = bars[at]?.box;
              expect(bar.box[side[0]]).toBeGreaterThan((above?.[side[0]] ?? 0) + (above?.[side[1]] ?? 0));
            });
          }
          const from0 = answer.links
            .filter((link) => link.column === 0)
            .reduce((sum, link) => sum + link.n, 0);
          const drawn = layout.links
            .filter((link) => link.column === 0)
            .reduce((sum, link) => sum + link.n, 0);
          expect(drawn).toBeLessThanOrEqual(from0);
          expect(drawn + layout.hidden.n).toBeGreaterThanOrEqual(from0);
        }),
        { numRuns: 40 },
      );
    },
  );

  test("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(randomWalks, fc.infiniteStream(fc.nat(1_000_000)), (now, keys) => {
        const answer = pathsAnswer(now);
        const shuffle = <T>(rows: readonly T[]): T[] =>
          rows
            .map((row) => ({ row, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ row }) => row);
        const shuffled = { ...answer, nodes: shuffle(answer.nodes), links: shuffle(answer.links) };
        for (const [, options] of WAYS)
          expect(layoutOf(shuffled, null, options)).toEqual(layoutOf(answer, null, options));
      }),
      { numRuns: 25 },
    );
  });

  test("the answer itself is left as it was", () => {
    const before = structuredClone(samplePaths);
    layoutOf(samplePaths, samplePathsBefore, DOWN);
    expect(samplePaths).toEqual(before);
  });
});

test("what ends, may go on and is too rare after one contact stays within a phone's picture", () => {
  const ends = ["stop", "open", "rare"].map((node) => ({ column: 1, node, n: 300, members: null }));
  const answer = {
    ...samplePaths,
    n: 1200,
    nodes: [
      { column: 0, node: "accueil", n: 1200, members: 1 },
      { column: 1, node: "panier", n: 300, members: 1 },
      ...ends,
    ],
    links: ["panier", "stop", "open", "rare"].map((target) => ({
      ...{ column: 0, source: "accueil", target, n: 300, median_seconds: null },
    })),
  };
  const layout = layoutOf(answer, null, DOWN);
  expect(layout.nodes.filter(({ kind }) => ["stop", "open", "rare"].includes(kind))).toHaveLength(3);
  expect(outside(textsOf(layout), layout.width, layout.height)).toEqual([]);
  expect(collisions(textsOf(layout))).toEqual([]);
});
