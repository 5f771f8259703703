import { expect, it } from "vitest";
import { addressWords } from "../../src/words/addresses.ts";
import { sentencesOf } from "./sentences.ts";

const [fr, en] = [sentencesOf(addressWords.fr), sentencesOf(addressWords.en)];

it("says everything in both languages, under the same names", () => {
  expect(Object.keys(en)).toEqual(Object.keys(fr));
  for (const text of [...Object.values(fr), ...Object.values(en)]) expect(text.trim()).not.toBe("");
});
it("keeps French marks with the word before them", () => {
  for (const [name, text] of Object.entries(fr)) expect(text, name).not.toMatch(/ [;:?!»%]|« /);
});
