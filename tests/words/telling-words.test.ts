import { expect, it } from "vitest";
import { tellingWordsText } from "../../src/words/telling-words.ts";
import { plain } from "./sentences.ts";

it("says in both languages where the words come from and what to do with them", () => {
  expect(plain([tellingWordsText.fr.lead(1081, 12)])[0]).toMatch(/1 081 personnes .* themes\.csv/u);
  expect(tellingWordsText.en.lead(1081, 12)).toMatch(/1,081 people .* themes\.csv/u);
});

it("counts people on each side, beside the words as they were written", () => {
  const word = { written: ["livraison", "livreur"], low: 1081, high: 3 };
  expect(plain([tellingWordsText.fr.counts(word)])).toEqual([
    "livraison, livreur : 1 081 avec un avis bas, 3 avec un avis haut",
  ]);
  expect(tellingWordsText.en.counts(word)).toBe(
    "livraison, livreur: 1,081 with a low rating, 3 with a high one",
  );
});
