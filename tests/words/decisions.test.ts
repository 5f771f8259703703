import { expect, it } from "vitest";
import { betDirection, betMeasure, decisionKind } from "../../src/company/bet-words.ts";
import { decisionWords } from "../../src/words/decisions.ts";
import { expectBothLanguages } from "./sentences.ts";

it("says all in both languages", () => {
  // A quarter is no plain word, nor is a day.
  const soon = { tooSoon: "x", marked: "x" };
  expectBothLanguages({ fr: { ...decisionWords.fr, ...soon }, en: { ...decisionWords.en, ...soon } });
});
it.each(["fr", "en"] as const)("writes in %s what decisions.csv is read by", (language) => {
  const { measures, directions, kinds } = decisionWords[language];
  for (const [measure, word] of Object.entries(measures)) expect(betMeasure(word)).toBe(measure);
  for (const [direction, word] of Object.entries(directions)) expect(betDirection(word)).toBe(direction);
  for (const [kind, word] of Object.entries(kinds)) expect(decisionKind(word)).toBe(kind);
});
