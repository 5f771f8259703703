// What is asked, in both languages. In: facts. Out: sentences.
import { expect, test } from "vitest";
import { askingWords } from "../../src/words/asking.ts";

test("a column's part is named with its kind, and unknown kinds as they are written", () => {
  expect(askingWords.fr.part("key", "email")).toBe("qui (adresse e-mail)");
  expect(askingWords.fr.part("key", "dossier")).toBe("qui (dossier)");
  expect(askingWords.en.part("unused", null)).toBe("not used");
});

test("lines are counted in the singular and in the plural", () => {
  expect(askingWords.fr.linesWritten(1, "touchpoints.csv")).toMatch(/^1 ligne ajoutée/);
  expect(askingWords.en.linesWritten(3, "touchpoints.csv")).toMatch(/^3 lines added/);
});
