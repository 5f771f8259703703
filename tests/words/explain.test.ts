import { expect, test } from "vitest";
import { backwardsWords, goalTimeWords, outcomeWords } from "../../src/words/explain.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

test("both languages say the same things", () => {
  expectBothLanguages(outcomeWords);
  expectBothLanguages(backwardsWords);
  expectBothLanguages(goalTimeWords);
});

test("spans of days read as one says them", () => {
  const { span } = goalTimeWords.fr;
  expect(plain([span(0, 1), span(1, 3), span(2, 3), span(61, null)])).toEqual([
    "le jour même (moins de 24 h)",
    "1 à 2 jours",
    "2 jours",
    "61 jours et plus",
  ]);
});

test("measures no time where nearly all begin with the goal", () => {
  expect(goalTimeWords.fr.lead(0, 0, 0, 838)).toContain("commencent par là");
  expect(goalTimeWords.en.lead(0, 0, 60, 838)).toContain("Half get there");
});
