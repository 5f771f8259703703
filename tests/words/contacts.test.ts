import { expect, test } from "vitest";
import { contactWords } from "../../src/words/contacts.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

test("both languages say the same things", () => {
  expectBothLanguages(contactWords);
});

test("a weight has its interval and its n", () => {
  const figure = { value: 0.46, low: 0.41, high: 0.52 };
  expect(
    plain([contactWords.fr.lead("Panier", figure, 558), contactWords.en.lead("Cart", figure, 558)]),
  ).toEqual([
    "« Panier » est le point de contact qui pèse le plus avant le but : sans lui, 46 % (intervalle à 95 % : 41 % à 52 %) des parcours qui aboutissent seraient perdus ; n = 558.",
    "“Cart” is the touchpoint that weighs most before the goal: without it, 46% (95% interval: 41% to 52%) of the journeys that reach it would be lost; n = 558.",
  ]);
});
