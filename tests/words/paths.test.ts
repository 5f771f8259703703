import { expect, test } from "vitest";
import { flowWords, nodeWords, variantWords } from "../../src/words/paths.ts";
import { expectBothLanguages, plain, sentencesOf } from "./sentences.ts";

const { fr, en } = flowWords;

test("both languages say the same things", () => {
  expectBothLanguages(nodeWords);
  expectBothLanguages(variantWords);
  // A heading and a terminal are told by a kind, not by a number.
  const { heading: _, terminal: __, ...rest } = fr;
  expect(Object.keys(sentencesOf(rest)).length).toBeGreaterThan(10);
  expect(Object.keys(en)).toEqual(Object.keys(fr));
});

test("contacts are counted from the anchor, in each direction", () => {
  expect([0, 1, 2].map((column) => fr.heading(column, "start"))).toEqual([
    "1er contact",
    "2e contact",
    "3e contact",
  ]);
  expect(plain([0, -1, -2].map((column) => fr.heading(column, "end")))).toEqual([
    "Dernier contact",
    "1 contact avant",
    "2 contacts avant",
  ]);
  expect(plain([0, 1, 3].map((column) => en.heading(column, "from")))).toEqual([
    "Departure",
    "1 contact after",
    "3 contacts after",
  ]);
  expect([0, 1, 2, 3].map((column) => en.heading(column, "start"))).toEqual([
    "1st contact",
    "2nd contact",
    "3rd contact",
    "4th contact",
  ]);
});

test("what ends, stays open or begins is said of its touchpoint", () => {
  expect(plain((["stop", "open", "entry"] as const).map((kind) => fr.terminal(kind, "Panier")))).toEqual([
    "Arrêt après « Panier »",
    "En cours après « Panier »",
    "Début à « Panier »",
  ]);
  expect(en.terminal("stop", "Panier")).toBe("Ended after “Panier”");
});

test("one other path or touchpoint is no plural", () => {
  expect(plain([nodeWords.fr.others(1), nodeWords.en.others(2), variantWords.fr.rare(1)])).toEqual([
    "Autres (1 point de contact)",
    "Others (2 touchpoints)",
    "1 autre chemin",
  ]);
  expect(plain([variantWords.en.rare(1), variantWords.fr.rare(2)])).toEqual([
    "1 other path",
    "2 autres chemins",
  ]);
});
