import { expect, it } from "vitest";
import { shownSentence } from "../../../src/views/take-away/shown-sentence.ts";

const touchpoints = ["Produits sur ordinateur", "Panier mobile", "Confirmation de commande"];
const weighs = "«\u00A0Produits sur ordinateur\u00A0» pèse le plus avant le but ; n = 558.";
const nothing = "Aucun point de contact n’est à coup sûr plus lourd.";

it("is the first whose touchpoints are all in the picture", () => {
  expect(shownSentence([weighs, nothing], ["Panier mobile", "14 %"], touchpoints)).toBe(nothing);
  expect(shownSentence([weighs, nothing], ["Produits sur ordinateur"], touchpoints)).toBe(weighs);
});
it("is none where all name what the picture leaves out", () => {
  expect(shownSentence([weighs], ["Panier mobile"], touchpoints)).toBeNull();
  expect(shownSentence([], ["Panier mobile"], touchpoints)).toBeNull();
});
it("asks nothing of stages, sources and words between quotation marks", () => {
  const reach = "15 % reach “Purchase”, 3.6 points less.";
  expect(shownSentence([reach], ["Curious"], touchpoints)).toBe(reach);
});
it("knows a name on two lines, and one that is cut", () => {
  const sentence = "12 % of those who pass “Confirmation de commande” stop there.";
  for (const label of ["Confirmation decommande", "Confirmation de comm…"])
    expect(shownSentence([sentence], [label], touchpoints)).toBe(sentence);
  expect(shownSentence([sentence], ["Conf. de vente…"], touchpoints)).toBeNull();
  const cart = "52 % s’arrêtent à « Panier (Appli) ».";
  expect(shownSentence([cart], ["Pan… (Appli)"], ["Panier (Appli)"])).toBe(cart);
  expect(shownSentence([cart], ["Pan… (Site)"], ["Panier (Appli)"])).toBeNull();
});
