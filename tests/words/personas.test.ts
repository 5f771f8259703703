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
