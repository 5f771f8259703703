import { expect, it } from "vitest";
import * as pages from "../../src/words/pages.ts";
import { expectBothLanguages } from "./sentences.ts";

it("every page has its address, name, title and description in both languages", () => {
  expect(Object.keys(pages)).toHaveLength(10);
  for (const words of Object.values(pages)) expectBothLanguages(words);
});

it("no two pages of a language share an address or a name", () => {
  for (const language of ["fr", "en"] as const) {
    const all = Object.values(pages).map((words) => words[language]);
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  }
});
