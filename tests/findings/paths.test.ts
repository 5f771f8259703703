import { describe, expect, it } from "vitest";
import type { PathLink, PathsAnswer } from "../../src/answers/rows.ts";
import { pathsFacts } from "../../src/findings/paths.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const link = (column: number, source: string, target: string, n: number): PathLink => ({
  column,
  source,
  target,
  n,
  median_seconds: null,
});
const rows = (n: number, links: readonly PathLink[]): PathsAnswer => ({
  kind: "paths",
  mature: null,
  converted: null,
  through: null,
  n,
  nodes: [
    { column: 0, node: "fiche-produit", n: n - 100, members: 1 },
    { column: 0, node: "others", n: 100, members: 3 },
  ],
  links,
  variants: [
    {
      path: ["fiche-produit"],
      paths: 1,
      n: 500,
      mature: null,
      converted: null,
      emotion: null,
      emotion_n: null,
    },
    {
      path: ["fiche-produit", "panier"],
      paths: 1,
      n: 200,
      mature: null,
      converted: null,
      emotion: null,
      emotion_n: null,
    },
    { path: null, paths: 9, n: 300, mature: null, converted: null, emotion: null, emotion_n: null },
  ],
  returns: 10,
  crossing: 20,
});
const now = rows(1000, [
  link(0, "fiche-produit", "stop", 400),
  link(0, "fiche-produit", "panier", 500),
  link(2, "paiement-mobile", "stop", 100),
  link(4, "paiement-mobile", "stop", 50),
]);
const context = { site: sampleSite, anchor: "start", language: "fr" } as const;

describe("pathsFacts", () => {
  it("skips single contacts and rare paths when it names the most common path", () => {
    expect(pathsFacts(now, context)?.variant).toMatchObject({
      steps: ["Fiche produit", "Panier"],
      n: 200,
      share: 0.2,
    });
  });
  it("tells the next touchpoint from an anchor, the one before up to it, and the last one from the end", () => {
    const after = pathsFacts(now, { ...context, anchor: "from:fiche-produit" });
    expect(after?.beside).toMatchObject({
      name: "Panier",
      n: 500,
      share: 0.5,
      side: "after",
      at: "Fiche produit",
    });
    const backward = rows(1000, [
      link(-1, "panier", "paiement-mobile", 600),
      link(-1, "entry", "paiement-mobile", 400),
      link(-2, "fiche-produit", "panier", 600),
    ]);
    const up = pathsFacts(backward, { ...context, anchor: "to:paiement-mobile" });
    expect(up?.beside).toMatchObject({ name: "Panier", n: 600, side: "before", at: "Paiement mobile" });
    const end = pathsFacts(now, { ...context, anchor: "end" });
    expect(end?.beside).toMatchObject({ name: "Fiche produit", n: 900, at: null });
  });
  it("says nothing under the threshold", () => {
    expect(pathsFacts({ ...now, n: null }, context)).toBeNull();
  });
});
