import { describe, expect, it } from "vitest";
import {
  foldsByPerson,
  judgeWords,
  trialOf,
  type WrittenLesson,
} from "../../../src/journey/feeling/judge-words.ts";
import { wordFeatures } from "../../../src/journey/feeling/word-features.ts";
import { opinionText, random } from "./texts.ts";

function written(n: number, truth: number, seed: number): WrittenLesson[] {
  const next = random(seed);
  return Array.from({ length: n }, (_, at) => {
    const isLow = next() < 0.2;
    return { person: `c${at}`, isLow, features: wordFeatures(opinionText(isLow, truth, next)) };
  });
}

/** So many of each kind, so many of them called low; one person each. */
function called(kinds: readonly (readonly [isLow: boolean, isCalled: boolean, n: number])[]) {
  const all = kinds.flatMap(([isLow, isCalled, n]) => Array.from({ length: n }, () => ({ isLow, isCalled })));
  const lessons = all.map(({ isLow }, at) => ({ isLow, person: String(at), features: [] }));
  return { lessons, calls: all.map(({ isCalled }) => isCalled) };
}

describe("foldsByPerson", () => {
  it("keeps all of a person's texts in one fold, and shares out those who wrote something low", () => {
    const lessons = Array.from({ length: 300 }, (_, n) => ({
      person: `c${n % 100}`,
      isLow: n % 7 === 0 && n % 100 < 50,
      features: [],
    }));
    const folds = foldsByPerson(lessons);
    expect(folds.size).toBe(100);
    const low = new Set(lessons.filter(({ isLow }) => isLow).map(({ person }) => person));
    for (const some of [low, new Set(folds.keys())]) {
      const sizes = [0, 1, 2, 3, 4].map((fold) => [...some].filter((one) => folds.get(one) === fold).length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });
});

describe("trialOf", () => {
  it("counts what was called and found; recall, precision and accuracy follow", () => {
    const { lessons, calls } = called([
      [true, true, 12],
      [true, false, 18],
      [false, true, 40],
      [false, false, 130],
    ]);
    const trial = trialOf(lessons, calls);
    expect(trial).toMatchObject({ texts: 200, low: 30, called: 52, found: 12 });
    expect(trial.accuracy).toBeCloseTo((12 / 30 + 130 / 170) / 2, 12);
    // Wilson of 12/30 is 0.245906 to 0.576796 in published tables; of 130/170, computed by hand: 0.695530 to 0.822183.
    const below = Math.hypot(12 / 30 - 0.245906, 130 / 170 - 0.69553) / 2;
    const above = Math.hypot(0.576796 - 12 / 30, 0.822183 - 130 / 170) / 2;
    expect(trial.accuracy - trial.accuracy_low).toBeCloseTo(below, 5);
    expect(trial.accuracy_high - trial.accuracy).toBeCloseTo(above, 5);
  });

  it("is not sure of everything where all was right, and the less the fewer there were", () => {
    const of = (n: number) => {
      const { lessons, calls } = called([
        [true, true, n],
        [false, false, n],
      ]);
      return trialOf(lessons, calls);
    };
    expect(of(100)).toMatchObject({ accuracy: 1, accuracy_high: 1 });
    expect(of(100).accuracy_low).toBeLessThan(0.98);
    expect(of(20).accuracy_low).toBeLessThan(of(100).accuracy_low);
  });

  it("counts people, not texts: each text three times over says no more", () => {
    const { lessons, calls } = called([
      [true, true, 60],
      [true, false, 40],
      [false, true, 50],
      [false, false, 150],
    ]);
    const once = trialOf(lessons, calls);
    const thrice = trialOf([...lessons, ...lessons, ...lessons], [...calls, ...calls, ...calls]);
    expect(thrice.texts).toBe(3 * once.texts);
    expect(thrice.accuracy_low).toBeCloseTo(once.accuracy_low, 6);
    expect(thrice.accuracy_high).toBeCloseTo(once.accuracy_high, 6);
  });
});

describe("judgeWords", () => {
  it("finds what was planted, and nothing where words say nothing", () => {
    const clear = judgeWords(written(800, 0.95, 1));
    expect(clear.accuracy_low).toBeGreaterThan(0.75);
    expect(clear.accuracy).toBeGreaterThan(0.85);
    const noise = judgeWords(written(800, 0.5, 2));
    expect(noise.accuracy_low).toBeLessThan(0.5);
    expect(noise.accuracy_high).toBeGreaterThan(0.5);
  });

  it("is not taken in by people who repeat their own words: none is judged by what they taught", () => {
    const next = random(3);
    const lessons = Array.from({ length: 200 }, (_, at) => {
      const isLow = next() < 0.5;
      return Array.from({ length: 4 }, () => ({ person: `c${at}`, isLow, features: [`turn${at}`, "word"] }));
    }).flat();
    expect(judgeWords(lessons).accuracy_low).toBeLessThan(0.55);
  });

  it("says the same of the same texts, to the last digit", () => {
    const lessons = written(300, 0.8, 4);
    expect(judgeWords(lessons)).toEqual(judgeWords(structuredClone(lessons)));
  });
});
