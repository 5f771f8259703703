import { expect, it } from "vitest";
import { dataWords } from "../../src/words/data.ts";
import { sentencesOf } from "./sentences.ts";

const [fr, en] = [sentencesOf(dataWords.fr), sentencesOf(dataWords.en)];

it("says everything in both languages, under the same names", () => {
  expect(Object.keys(en)).toEqual(Object.keys(fr));
  for (const text of [...Object.values(fr), ...Object.values(en)]) expect(text.trim()).not.toBe("");
});
it("keeps French marks with the word before them, and straight quotes out", () => {
  for (const [name, text] of Object.entries(fr)) {
    expect(text, name).not.toMatch(/ [;:?!»%]|« |[a-zà]'[a-zà]/i);
  }
});
it("says in words a share of equal times that is none, or would read 0.0 %", () => {
  expect(dataWords.fr.ties(0)).toMatch(/^Aucun passage/);
  expect(dataWords.fr.ties(0.00004)).toMatch(/^Moins de 0,1\s%/u);
  expect(dataWords.en.ties(0.00004)).toMatch(/^Fewer than 0\.1%/);
  expect(dataWords.en.ties(0.005)).toMatch(/^0\.5%/);
});
