import { expect, it } from "vitest";
import { deviceNames, traitWords } from "../../src/words/traits.ts";
import { expectBothLanguages } from "./sentences.ts";

it("says everything in both languages", () => expectBothLanguages(traitWords));

it("names usual devices, and no other", () => {
  expect(deviceNames("desktop")).toEqual({ fr: "ordinateur", en: "desktop" });
  expect(deviceNames("toString")).toBeNull();
});

it("calls an attribute as the company does", () => {
  expect(traitWords.fr.chip("attribute", "pro", "profil")).toMatch(/^profil.: pro$/u);
});
