import { expect, it } from "vitest";
import { isAlsoName } from "../../../src/journey/names/common-words.ts";
import { isGivenWord } from "../../../src/journey/names/given-words.ts";

it("tells first names from the other words that people are called", () => {
  expect(["florence", "pierre", "jade"].map(isGivenWord)).toEqual([true, true, true]);
  expect(["petit", "lyon", "carton"].map(isGivenWord)).toEqual([false, false, false]);
});

it.each(["florence", "pierre", "jade", "violette", "mark"])(
  "%s is a word that people are also called",
  (word) => expect(isAlsoName(word)).toBe(true),
);
