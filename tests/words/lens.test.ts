import { expect, it } from "vitest";
import { lensWords } from "../../src/words/lens.ts";
import { expectBothLanguages } from "./sentences.ts";

it("says everything in both languages", () => expectBothLanguages(lensWords));

it("names what is left out", () => {
  expect(lensWords.fr.without("Accueil")).toMatch(/^sans «.Accueil.»$/u);
  expect(lensWords.en.removed("Home")).toContain("“Home”");
});
