import { expect, it } from "vitest";
import { mapPage, mapWords } from "../../src/words/map.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

it("says the map in both languages", () => {
  const { objective: french, ...fr } = mapWords.fr;
  const { objective: english, ...en } = mapWords.en;
  expectBothLanguages({ fr, en });
  expectBothLanguages(mapPage);
  expect(plain([french(["Un"]), french(["Un", "Deux"])])).toEqual([
    "Objectif : Un.",
    "Objectifs : Un · Deux.",
  ]);
  expect(english(["One", "Two"])).toBe("Objectives: One · Two.");
});
it("counts one as one", () => {
  expect(plain([mapWords.fr.more(1), mapWords.fr.more(3)])).toEqual(["et 1 autre", "et 3 autres"]);
  expect(plain([mapWords.en.gradeFacts(1, 1)])).toEqual(["1 rating, 1 source"]);
});
