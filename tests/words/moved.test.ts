import { expect, it } from "vitest";
import { comparedN, leastText, movedText, movedWords, unprovenText } from "../../src/words/moved.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

it("says all in both languages", () => {
  // A quarter is no plain word, and lists are no numbers.
  const asked = {
    noYearAgo: "x",
    against: "x",
    untested: "x",
    irritantLine: "x",
    entered: "x",
    ended: "x",
    begun: "x",
    noneEnded: "x",
  };
  expectBothLanguages({ fr: { ...movedWords.fr, ...asked }, en: { ...movedWords.en, ...asked } });
});
it("tells a change with where it came from and went, on the scale of its measure", () => {
  const stops = { measure: "stops", difference: 0.31, before: 0.21, after: 0.52 };
  const felt = { measure: "feeling", difference: -1, before: 1, after: 0 };
  expect(plain([movedText(stops, "fr"), movedText(felt, "en")])).toEqual([
    "+31,0 points (21,0 % → 52,0 %)",
    "−1.0 (+1.0 → 0.0)",
  ]);
  const enough = { why: null, customers: 60, customers_before: 60, verdict_n: 30 };
  const noise = { ...stops, ...enough, word: "unclear", provable: 0.042 } as const;
  expect(
    plain([
      unprovenText(noise, "fr"),
      unprovenText({ ...felt, ...enough, word: "possible", provable: 0.5 }, "en"),
      unprovenText({ ...noise, word: "too-few", why: "customers", customers: 29 }, "fr"),
      unprovenText({ ...noise, word: "too-few", why: "customers" }, "fr"),
      unprovenText({ ...noise, word: "too-few", why: "cells", before: 1, after: 1 }, "fr"),
      unprovenText({ ...noise, before: null }, "fr"),
      comparedN(2299, 2684, "fr") ?? "",
    ]),
  ).toEqual([
    "21,0 % → 52,0 % : dans le bruit, il fallait ±4,2 points",
    "+1.0 → 0.0: possible, not confirmed, ±0.5 was needed",
    "n trop petit",
    "aucun segment n’est des deux trimestres",
    "100,0 % → 100,0 % : trop peu de cas d’un côté pour juger",
    "pas d’évolution nette",
    "n = 2 299 contre 2 684",
  ]);
  expect(comparedN(null, 2684, "fr")).toBeNull();
  expect(plain([leastText("stops", 0.042, "fr"), leastText("feeling", 0.5, "fr")])).toEqual([
    ...["4,2 points", "0,5"],
  ]);
});
