import { expect, it } from "vitest";
import { controlWords } from "../../src/words/controls.ts";
import { sentencesOf } from "./sentences.ts";

const [fr, en] = [sentencesOf(controlWords.fr), sentencesOf(controlWords.en)];

it("says everything in both languages, under the same names", () => {
  expect(Object.keys(en)).toEqual(Object.keys(fr));
  for (const text of [...Object.values(fr), ...Object.values(en)]) expect(text.trim()).not.toBe("");
});
it("keeps French marks with the word before them, and straight quotes out", () => {
  for (const [name, text] of Object.entries(fr)) {
    expect(text, name).not.toMatch(/ [;:?!»%]|« |[a-zà]'[a-zà]/i);
  }
});
