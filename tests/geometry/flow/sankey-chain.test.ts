import { expect, test } from "vitest";
import { isEmpty } from "../../../src/geometry/chart.ts";
import { sankeyLayout } from "../../../src/geometry/flow/sankey.ts";
import { chainOf } from "../../../src/geometry/flow/sankey-chain.ts";
import { pathsAnswer, sampleSite } from "../../fixtures/sample-answers.ts";

const walks = [
  { path: [1, 4, 7], n: 30, state: "closed" as const },
  { path: [2, 4, 8], n: 20, state: "closed" as const },
  { path: [5, 10], n: 10, state: "closed" as const },
];
const layout = sankeyLayout(pathsAnswer(walks), null, sampleSite, {
  language: "fr",
  width: 1120,
  direction: "right",
  columns: 8,
});
const chain = (key: string): string[] => (isEmpty(layout) ? [] : [...chainOf(layout, key)].sort());

test("a node lights what leads to it and what follows, and nothing else", () => {
  expect(chain("2:panier")).toEqual(
    [
      "0:publicite-sur-les-reseaux",
      "0:publicite-sur-les-reseaux>fiche-produit",
      "0:recherche-en-ligne",
      "0:recherche-en-ligne>fiche-produit",
      "1:fiche-produit",
      "1:fiche-produit>panier",
      "2:panier",
      "2:panier>stop",
      "3:stop",
    ].sort(),
  );
  expect(chain("1:caisse-en-boutique")).toEqual(
    [
      "0:visite-en-boutique",
      "0:visite-en-boutique>caisse-en-boutique",
      "1:caisse-en-boutique",
      "1:caisse-en-boutique>stop",
      "2:stop",
    ].sort(),
  );
});

test("a ribbon lights both its ends and beyond", () => {
  expect(chain("0:publicite-sur-les-reseaux>fiche-produit")).toEqual(
    [
      "0:publicite-sur-les-reseaux",
      "0:publicite-sur-les-reseaux>fiche-produit",
      "1:fiche-produit",
      "1:fiche-produit>panier",
      "1:fiche-produit>paiement-mobile",
      "2:panier",
      "2:panier>stop",
      "2:paiement-mobile",
      "2:paiement-mobile>stop",
      "3:stop",
    ].sort(),
  );
});

test("the journeys that stop light where they came from", () => {
  expect(chain("2:stop")).toEqual(
    [
      "0:visite-en-boutique",
      "0:visite-en-boutique>caisse-en-boutique",
      "1:caisse-en-boutique",
      "1:caisse-en-boutique>stop",
      "2:stop",
    ].sort(),
  );
});
