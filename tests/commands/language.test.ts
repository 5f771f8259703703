// The language of the terminal, read from parcours.yaml even when the rest of it is broken.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languageOf, terminalWords } from "../../src/commands/language.ts";
import { commandWords } from "../../src/words/commands.ts";

test("English is spoken when the file says so, even in a broken file", () => {
  expect(languageOf("title: Lumen\nlanguage: en # English\n")).toBe("en");
  expect(languageOf('language: "en"\n  ]broken')).toBe("en");
});

test("French is spoken otherwise", () => {
  for (const yaml of ["", "language: fr", "language: de", "# language: en", "title: language: en"])
    expect(languageOf(yaml)).toBe("fr");
});

test("a folder's own file decides, and its absence means French", () => {
  const folder = mkdtempSync(join(tmpdir(), "parcours-language-"));
  expect(terminalWords(folder)).toBe(commandWords.fr);
  writeFileSync(join(folder, "parcours.yaml"), "language: en\n");
  expect(terminalWords(folder)).toBe(commandWords.en);
});

test("the file counts under the names that the build reads it by", () => {
  const folder = mkdtempSync(join(tmpdir(), "parcours-language-"));
  writeFileSync(join(folder, "Parcours.yml"), "language: en\n");
  expect(terminalWords(folder)).toBe(commandWords.en);
  writeFileSync(join(folder, "parcours.yaml"), "language: fr\n");
  expect(terminalWords(folder)).toBe(commandWords.fr);
  expect(terminalWords(join(folder, "nowhere"))).toBe(commandWords.fr);
});
