import { expect, test } from "vitest";
import { emotionWords, verbatimWords } from "../../src/words/emotion.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

test("both languages say the same things", () => {
  expectBothLanguages(emotionWords);
  expectBothLanguages(verbatimWords);
});

test("a mean has its interval where there is one", () => {
  expect(plain([emotionWords.fr.mean(0.5, 0.1, 0.9), emotionWords.en.mean(-0.5, null, null)])).toEqual([
    "Moyenne +0,5, intervalle à 95 % : +0,1 à +0,9",
    "Mean −0.5",
  ]);
});
