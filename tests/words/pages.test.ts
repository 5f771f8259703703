import { expect, it } from "vitest";
import { pageNames, pageWords } from "../../src/words/pages.ts";

it("gives every page its own address in each language, without accents and with a last slash", () => {
  for (const language of ["fr", "en"] as const) {
    const slugs = pageNames.map((page) => pageWords[language][page].slug);
    expect(new Set(slugs).size).toBe(pageNames.length);
    for (const slug of slugs) expect(slug).toMatch(/^([a-z-]+\/)?$/);
  }
});
it("has the addresses that other tools rely on", () => {
  expect(pageNames.map((page) => pageWords.fr[page].slug)).toEqual([
    "",
    "parcours/",
    "entonnoir/",
    "emotions/",
    "donnees/",
  ]);
  expect(pageNames.map((page) => pageWords.en[page].slug)).toEqual([
    "",
    "paths/",
    "funnel/",
    "emotions/",
    "data/",
  ]);
});
