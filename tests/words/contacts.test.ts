import { expect, test } from "vitest";
import { contactWords } from "../../src/words/contacts.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

const alone = { rivals: null, obliged: null };

test("both languages say the same things", () => {
  expectBothLanguages(contactWords);
});

test("a weight has its interval and its n", () => {
  const figure = { value: 0.46, low: 0.41, high: 0.52 };
  const n = { count: 558, isPassing: true };
  expect(
    plain([contactWords.fr.lead("Panier", figure, n, alone), contactWords.en.lead("Cart", figure, n, alone)]),
  ).toEqual([
    "« Panier » est le point de contact qui pèse le plus avant le but : sans lui, 46 % (intervalle à 95 % : 41 % à 52 %) des parcours qui aboutissent seraient perdus ; n = 558 parcours qui y passent.",
    "“Cart” is the touchpoint that weighs most before the goal: without it, 46% (95% interval: 41% to 52%) of the journeys that reach the goal would be lost; n = 558 journeys passing it.",
  ]);
});

test("no first place is claimed that is not proven", () => {
  const figure = { value: 0.46, low: 0.41, high: 0.52 };
  const n = { count: 298, isPassing: false };
  expect(
    plain([contactWords.fr.lead("Panier", figure, n, { ...alone, rivals: "« Fiche », « Accueil »" })]),
  ).toEqual([
    "« Panier » est le point de contact qui pèse le plus avant le but, sans écart prouvé avec « Fiche », « Accueil » : sans lui, 46 % (intervalle à 95 % : 41 % à 52 %) des parcours qui aboutissent seraient perdus ; n = 298 parcours.",
  ]);
  expect(plain([contactWords.en.lead("Cart", figure, n, { ...alone, rivals: "“Page”" })])[0]).toContain(
    "weighs most before the goal, with no proven gap to “Page”: without it",
  );
});

test("what everybody must pass is named beside what weighs most", () => {
  const figure = { value: 0.67, low: 0.61, high: 0.73 };
  const n = { count: 772, isPassing: true };
  expect(
    plain([contactWords.fr.lead("E-mail", figure, n, { rivals: null, obliged: "« Inscription »" })])[0],
  ).toContain("pèse le plus avant le but, hors passage obligé (« Inscription ») : sans lui, 67 %");
});
