import { describe, expect, it } from "vitest";
import { type Lesson, learnWords } from "../../../src/journey/feeling/learn-words.ts";
import { random } from "./texts.ts";

const WORDS = ["a", "b", "c", "d", "e", "f"];
/** Every text that six words can make. */
const TEXTS = Array.from({ length: 64 }, (_, n) => WORDS.filter((_word, at) => (n >> at) & 1));

/** "a" and "b" sound low, "c" does not, the others say nothing; a tenth are low. */
function lessonsOf(seed: number): Lesson[] {
  const next = random(seed);
  return Array.from({ length: 400 }, () => {
    const isLow = next() < 0.1;
    const chance = (word: string) => (word < "d" && word < "c" === isLow ? 0.6 : 0.3);
    return { isLow, features: WORDS.filter((word) => next() < chance(word)) };
  });
}

/** The same by the book: a plain loop over texts and words, products of shares instead of sums of logarithms. */
function likelihoodRatio(lessons: readonly Lesson[], text: readonly string[]): number {
  let [all, allLow] = [WORDS.length, WORDS.length];
  for (const { features, isLow } of lessons) {
    if (isLow) allLow += features.length;
    else all += features.length;
  }
  let ratio = 1;
  for (const word of text) {
    let [times, timesLow] = [1, 1];
    for (const { features, isLow } of lessons) {
      if (!features.includes(word)) continue;
      if (isLow) timesLow += 1;
      else times += 1;
    }
    ratio *= timesLow / allLow / (times / all);
  }
  return ratio;
}

describe("learnWords", () => {
  it("calls low what is likelier among low texts, were there as many of each", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const lessons = lessonsOf(seed);
      const model = learnWords(lessons);
      const clear = TEXTS.filter((text) => Math.abs(likelihoodRatio(lessons, text) - 1) > 1e-4);
      expect(clear.length).toBeGreaterThan(50);
      for (const text of clear)
        expect([seed, text, model(text)]).toEqual([seed, text, likelihoodRatio(lessons, text) > 1]);
    }
  });

  it("finds the rare class, though calling nothing low would be right nine times in ten", () => {
    const model = learnWords(lessonsOf(6));
    expect([model(["a", "b"]), model(["c"]), model(["a", "b", "d"])]).toEqual([true, false, true]);
  });

  it("does not mind in which order texts and words come", () => {
    const lessons = lessonsOf(8);
    const turned = lessons
      .toReversed()
      .map(({ isLow, features }) => ({ isLow, features: features.toReversed() }));
    const [model, other] = [learnWords(lessons), learnWords(turned)];
    for (const text of TEXTS) expect(other(text.toReversed())).toBe(model(text));
  });

  it("learns nothing from a word that stands in one text, and calls unknown words not low", () => {
    const model = learnWords([...lessonsOf(7), { isLow: true, features: ["once"] }]);
    for (const text of [["once"], ["unheard", "of"], []]) expect(model(text)).toBe(false);
  });
});
