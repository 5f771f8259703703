import { expect, test } from "vitest";
import { funnelWords, groupWords } from "../../src/words/funnel.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

const { fr, en } = funnelWords;

test("both languages say the same things", () => {
  expectBothLanguages(funnelWords);
  expectBothLanguages(groupWords);
});

test("French takes a plural from two up, English for anything but one", () => {
  expect(plain([0, 1, 2].map((n) => fr.lost(n, 0.3)))).toEqual([
    "0 perdu (30 %)",
    "1 perdu (30 %)",
    "2 perdus (30 %)",
  ]);
  expect(plain([fr.impliedShort(1), groupWords.fr.entrants(1), groupWords.en.entrants(1)])).toEqual([
    "dont 1 déduit",
    "1 entrant",
    "1 entrant",
  ]);
  expect(plain([fr.pending(1), en.pending(1), en.pending(2)])).toEqual([
    "1 parcours trop récent pour être jugé, compté à part.",
    "1 journey too recent to be judged, counted apart.",
    "2 journeys too recent to be judged, counted apart.",
  ]);
});
