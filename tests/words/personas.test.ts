import { expect, test } from "vitest";
import { personaWords } from "../../src/words/personas.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

test("both languages say the same things", () => {
  // Amounts need a currency, which a plain word is not.
  const without = ({ worth: _worth, ...words }: object & { worth: unknown }) => words;
  expectBothLanguages({ fr: without(personaWords.fr), en: without(personaWords.en) });
});

test("what a journey is worth is said in the company's currency, with its n", () => {
  expect(plain([personaWords.en.worth(1200, 300, 2000, 40, "EUR", true)])).toEqual([
    "median €1,200, €300 to €2,000 for half (n = 40, all quarters)",
  ]);
});

test("a rate says how many of the persona's journeys are old enough for it, where that is not all", () => {
  expect(plain([personaWords.fr.conversion(0.4, 0.118, 0.769, 5, 46)])).toEqual([
    "40,0 % (intervalle à 95 % : 11,8 % à 76,9 % ; n = 5 assez anciens, sur 46)",
  ]);
  expect(plain([personaWords.en.conversion(0.4, 0.118, 0.769, 46, 46)])).toEqual([
    "40.0% (95% interval: 11.8% to 76.9%; n = 46)",
  ]);
});
