import { expect, it } from "vitest";
import { endedWords } from "../../src/words/ended.ts";
import { expectBothLanguages } from "./sentences.ts";

it("says everything in both languages", () => expectBothLanguages(endedWords));

it("says what is won and lost, and how long silence must last", () => {
  expect(endedWords.fr.rule("Achat", "30 jours")).toContain(
    "ou 30\u00A0jours sans rien ont suivi la dernière",
  );
  expect(endedWords.en.rule("Purchase", "30 days")).toContain("Won: reached “Purchase” in the quarter");
});
