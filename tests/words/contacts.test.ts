import { expect, test } from "vitest";
import { contactWords } from "../../src/words/contacts.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

test("both languages say the same things", () => {
  expectBothLanguages(contactWords);
});

test("a weight has its interval and its n", () => {
  const figure = { value: 0.46, low: 0.41, high: 0.52 };
  const n = { count: 558, isPassing: true };
  expect(
    plain([contactWords.fr.lead("Panier", figure, n, null), contactWords.en.lead("Cart", figure, n, null)]),
  ).toEqual([
    "« Panier » est le point de contact qui pèse le plus avant le but : sans lui, 46 % (intervalle à 95 % : 41 % à 52 %) des parcours qui aboutissent seraient perdus ; n = 558 parcours qui y passent.",
    "“Cart” is the touchpoint that weighs most before the goal: without it, 46% (95% interval: 41% to 52%) of the journeys that reach the goal would be lost; n = 558 journeys passing it.",
  ]);
});

test("no first place is claimed that is not proven", () => {
  const figure = { value: 0.46, low: 0.41, high: 0.52 };
  const n = { count: 298, isPassing: false };
  expect(plain([contactWords.fr.lead("Panier", figure, n, "« Fiche », « Accueil »")])).toEqual([
    "« Panier » est le point de contact qui pèse le plus avant le but, sans écart prouvé avec « Fiche », « Accueil » : sans lui, 46 % (intervalle à 95 % : 41 % à 52 %) des parcours qui aboutissent seraient perdus ; n = 298 parcours.",
  ]);
  expect(plain([contactWords.en.lead("Cart", figure, n, "“Page”")])[0]).toContain(
    "weighs most before the goal, with no proven gap to “Page”: without it",
  );
});
