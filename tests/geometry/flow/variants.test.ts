import { expect, test } from "vitest";
import { isEmpty } from "../../../src/geometry/chart.ts";
import { type VariantRow, variantRows } from "../../../src/geometry/flow/variants.ts";
import { samplePaths, sampleSite } from "../../fixtures/sample-answers.ts";

function rows(limit: number): readonly VariantRow[] {
  const found = variantRows(samplePaths, sampleSite, "fr", limit);
  if (isEmpty(found)) throw new Error(found.empty);
  return found;
}

test("most common first, the rest together and last, no journey lost", () => {
  const list = rows(5);
  expect(list.map((row) => row.key)).toEqual([
    "publicite-sur-les-reseaux",
    "recherche-en-ligne>fiche-produit",
    "publicite-sur-les-reseaux>fiche-produit",
    "recherche-en-ligne",
    "recherche-en-ligne>fiche-produit>panier>paiement-ordinateur>livraison-a-domicile",
    "rare",
  ]);
  expect(list.reduce((sum, row) => sum + row.n, 0)).toBe(samplePaths.n);
  expect(list.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 12);
});

test("the answer's own row of rare paths keeps its mean; a sum of rows has none", () => {
  expect(rows(15).at(-1)).toMatchObject({ key: "rare", emotion: 0.31, emotion_n: 88 });
  expect(rows(5).at(-1)).toMatchObject({ key: "rare", emotion: null, bar: 0 });
});

test("steps carry their names and their stages' tones; bars compare with the longest", () => {
  const [first, second] = rows(5);
  expect(second?.steps).toEqual([
    { name: "Recherche en ligne", stage: "Conscience", tone: 1 },
    { name: "Fiche produit", stage: "Considération", tone: 3 },
  ]);
  expect([first?.bar, second?.bar]).toEqual([1, (second?.n ?? 0) / (first?.n ?? 1)]);
});

test("conversion is of the row's own journeys that are old enough, and no share where they are too few", () => {
  expect(
    rows(5).find(
      (row) => row.key === "recherche-en-ligne>fiche-produit>panier>paiement-ordinateur>livraison-a-domicile",
    )?.converted,
  ).toBe(1);
  expect(rows(5).find((row) => row.key === "recherche-en-ligne>fiche-produit")?.converted).toBe(0);
  const [first] = samplePaths.variants;
  if (first === undefined) throw new Error("missing variant");
  const of = (mature: number | null, converted: number | null) =>
    variantRows({ ...samplePaths, variants: [{ ...first, mature, converted }] }, sampleSite, "fr", 5);
  expect(of(40, 10)).toMatchObject([{ converted: 0.25, mature: 40 }]);
  expect(of(null, null)).toMatchObject([{ converted: null, mature: null }]);
});

test("nothing to list is said", () => {
  expect(variantRows({ ...samplePaths, n: null }, sampleSite, "fr", 5)).toEqual({ empty: "too_few" });
  expect(variantRows({ ...samplePaths, variants: [] }, sampleSite, "fr", 5)).toEqual({
    empty: "no_journeys",
  });
});
