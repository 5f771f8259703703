import { expect, it } from "vitest";
import { paperWords } from "../../src/words/papers.ts";
import { expectBothLanguages } from "./sentences.ts";

it("says all in both languages", () => {
  // A quarter is no plain word, nor a day.
  const dated = { briefTitle: "x", minutesTitle: "x", sheetsTitle: "x", readUntil: "x", madeFrom: "x" };
  expectBothLanguages({ fr: { ...paperWords.fr, ...dated }, en: { ...paperWords.en, ...dated } });
  expect(paperWords.fr.briefTitle("2026-T3").replace(/\s/gu, " ")).toBe("Revue du T3 2026");
  expect(paperWords.en.briefTitle("2026-T3").replace(/\s/gu, " ")).toBe("Review of Q3 2026");
});
