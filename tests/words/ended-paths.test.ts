import { expect, test } from "vitest";
import { endedPathWords } from "../../src/words/ended-paths.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

test("both languages say the same things", () => {
  expectBothLanguages(endedPathWords);
});

test("how many are drawn stands beside how many endings there were", () => {
  expect(plain([endedPathWords.fr.drawn(2124, 2135), endedPathWords.en.drawn(2124, 2135)])).toEqual([
    "Dessinés : 2 124 parcours, pour 2 135 fins (gagnés, perdus, renouvelés ou partis).",
    "Drawn: 2,124 journeys, for 2,135 endings (won, lost, renewed or gone).",
  ]);
});
