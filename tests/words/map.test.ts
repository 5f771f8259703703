import { expect, it } from "vitest";
import { mapWords } from "../../src/words/map.ts";
import { expectBothLanguages, plain } from "./sentences.ts";

it("says the map in both languages", () => {
  expectBothLanguages(mapWords);
  expect(plain([mapWords.fr.objectivesMet(1, 2, 0)])).toEqual([
    "Objectifs de la carte : 1 tenu, 2 non tenus.",
  ]);
  expect(mapWords.en.objectivesMet(0, 0, 1)).toBe("Objectives of the map: 1\u00A0not measured.");
});
it("counts one as one", () => {
  expect(plain([mapWords.fr.more(1), mapWords.fr.more(3)])).toEqual(["et 1 autre", "et 3 autres"]);
  expect(plain([mapWords.en.gradeFacts(1, 1)])).toEqual(["1 rating"]);
});
