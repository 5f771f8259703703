import { expect, it } from "vitest";
import { methodWords } from "../../src/words/method.ts";
import { expectBothLanguages } from "./sentences.ts";

it("says all in both languages, as many figures in each", () => {
  expectBothLanguages(methodWords);
  expect(methodWords.en.lines("30 days", "30 days")).toHaveLength(
    methodWords.fr.lines("30 jours", "30 jours").length,
  );
});
