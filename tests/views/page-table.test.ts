import { expect, it } from "vitest";
import { home, pageNamed, pages } from "../../src/views/page-table.ts";
import { defaultState } from "../../src/views/state.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { files, textOf } from "../source-tree.ts";
import { expectBothLanguages } from "../words/sentences.ts";

it("gives every page a name and an address of its own in each language, without accents and with a last slash", () => {
  expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
  for (const language of ["fr", "en"] as const) {
    const slugs = pages.map(({ words }) => words[language].slug);
    expect(new Set(slugs).size).toBe(pages.length);
    for (const slug of slugs) expect(slug).toMatch(/^([a-z-]+\/)?$/);
  }
});
it("has the addresses that other tools rely on, the home page first", () => {
  expect(pages[0]).toBe(home);
  expect(pages.map(({ name, words }) => [name, words.fr.slug, words.en.slug])).toEqual([
    ["map", "", ""],
    ["paths", "parcours/", "paths/"],
    ["funnel", "entonnoir/", "funnel/"],
    ["emotion", "emotions/", "emotions/"],
    ["personas", "personas/", "personas/"],
    ["touchpoints", "points-de-contact/", "touchpoints/"],
    ["frictions", "irritants/", "irritants/"],
    ["review", "revue/", "review/"],
    ["data", "donnees/", "data/"],
    ["method", "methode/", "method/"],
  ]);
});
it("says what every page is, in both languages", () => {
  for (const { words } of pages) expectBothLanguages(words);
});
it("names only choices that an address has", () => {
  const known = Object.keys(defaultState(sampleSite));
  for (const { choices } of pages) for (const choice of choices) expect(known).toContain(choice);
});
it("asks for the moves of the map only once their lane, or a stage, is open", () => {
  const start = defaultState(sampleSite);
  expect(home.asks.moves?.(start, sampleSite)).toBeNull();
  expect(home.asks.moves?.({ ...start, lanes: "actions" }, sampleSite)).toEqual({ kind: "moves" });
  expect(home.asks.moves?.({ ...start, stage: "achat" }, sampleSite)).toEqual({ kind: "moves" });
});
it("finds a page by its name, and throws for one that none has", () => {
  expect(pageNamed("data").words.fr.slug).toBe("donnees/");
  expect(() => pageNamed("nowhere")).toThrow("nowhere");
});
it("is where a page is known: nothing around the views names one", () => {
  const around = files.filter((path) =>
    /^src\/(?:pages|layouts|views\/(?:controls\/|home\/|(?!page-table)[\w-]+\.tsx?$))/u.test(path),
  );
  const named = /"(?:paths|funnel|emotions?|data)"/u;
  expect(around.length).toBeGreaterThan(20);
  expect(around.filter((path) => named.test(textOf(path)))).toEqual([]);
});

it("what draws a page lies in the file that the build looks for, under its name", async () => {
  const source = textOf("src/views/page-table.ts");
  for (const { view } of pages) {
    const name = view.file.split("/").at(-1) ?? "";
    expect((await view.come()).name).toBe(name);
    expect(source).toMatch(
      new RegExp(
        `later\\(\\s*"${view.file}",\\s*async \\(\\) => \\(await import\\("./${view.file}.tsx"\\)\\).${name}`,
        "u",
      ),
    );
  }
});
