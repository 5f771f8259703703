// Takeaways of which every count is the same number. In: how many, a language. Out: every sentence that each function has for them.
import type { Language } from "../../../src/words/format.ts";
import * as emotion from "../../../src/words/takeaways/emotion.ts";
import * as ended from "../../../src/words/takeaways/ended.ts";
import * as findings from "../../../src/words/takeaways/findings.ts";
import * as funnel from "../../../src/words/takeaways/funnel.ts";
import * as paths from "../../../src/words/takeaways/paths.ts";
import * as sentence from "../../../src/words/takeaways/sentence.ts";

type Tell = (n: number, language: Language) => readonly string[];

const MEASURES = ["reached", "stops", "feeling", "slow", "volume"] as const;
const WORDS = ["up", "down", "possible", "unclear", "early", "ended", "too-few"] as const;

function told(n: number, language: Language): findings.ToldFinding[] {
  return MEASURES.flatMap((measure) =>
    WORDS.map((word) => ({
      ...{ measure, word, name: "Xo", against: language === "fr" ? "T2 2026" : "Q2 2026" },
      ...{ before: 0.2, after: 0.4, difference: 0.2, mix: 0.1, provable: 0.1, broken: [], exploratory: true },
      ...{ n, n_before: n, count: n, count_before: n, customers: n, customers_before: n },
      of_entrants: { after: 0.1 },
    })),
  );
}

function emotionOf(n: number, language: Language): emotion.EmotionFacts[] {
  const feeling = { name: "Xo", mean: 0.4, n, customers: n };
  const lowest = { ...feeling, against: "Xo", provable: 0.3 };
  const figure = { scale: "nps", value: 32, low: 26, high: 38 } as const;
  return [null, ...told(n, language).filter(({ measure }) => measure === "feeling")].flatMap((moved) =>
    [true, false].map((alone) => ({
      ...{ n, customers: n, unplaced: n, stageFell: false, fell: moved, rose: moved },
      ...{
        scales: [{ source: "Xo", n, customers: n, figure }],
        worst: feeling,
        best: { ...feeling, name: "Ko" },
      },
      ...{ least: n, lowest: { ...lowest, word: alone ? null : "unclear", alone } },
    })),
  );
}

function funnelOf(n: number, language: Language): funnel.FunnelFacts[] {
  const place = { name: "Xo", n, share: 0.4 };
  const one: funnel.FunnelFacts = {
    ...{ goal: place, moved: null, isStart: false, mature: n, pending: n, existing: n },
    ...{ beyond: [{ name: "Xo", n }], unseen: ["Xo"], untold: ["Xo"], past: ["Xo"], loss: place },
    deduced: [{ name: "Xo", periods: Array.from({ length: n }, (_, at) => `Xo${at}`) }],
    slowest: { from: "Xo", to: "Ko", seconds: 7200, n },
  };
  const [moved = null] = told(n, language);
  return [one, { ...one, isStart: true }, { ...one, goal: null, mature: 0 }, { ...one, moved }];
}

function pathsOf(n: number): paths.PathsFacts[] {
  const variant = { name: "Xo", n, share: 0.4, steps: ["Xo", "Ko"] };
  const sides = (["after", "before"] as const).flatMap((side) =>
    ["Xo", null].map((at) => ({ name: "Xo", n, share: 0.4, side, at })),
  );
  return [null, ...sides].map((beside) => ({ n, beside, variant, returns: n, crossing: n }));
}

function endedOf(n: number): ended.EndedFacts[] {
  const one: ended.EndedFacts = {
    ...{ period: "Xo", goal: "Xo", won: n, lost: n, open: n, renewed: n, gone: n, begunBefore: n, late: n },
    ...{ rate: { share: 0.4, low: 0.3, high: 0.5 }, moved: null, exploratory: true, medianSeconds: 7200 },
    ...{ worst: { name: "Xo", n }, isKnown: true, knownFrom: null },
  };
  return [one, { ...one, isKnown: false }, { ...one, rate: null }];
}

/** By the name of each function that tells. */
export const TAKEAWAYS: Readonly<Record<string, Tell>> = {
  emotionTakeaway: (n, language) =>
    emotionOf(n, language).flatMap((one) => emotion.emotionTakeaway(one, language)),
  standingFeeling: (n, language) =>
    emotionOf(n, language).flatMap((one) => emotion.standingFeeling(one, language)),
  endedTakeaway: (n, language) => endedOf(n).flatMap((one) => ended.endedTakeaway(one, language)),
  findingSentence: (n, language) => told(n, language).map((one) => findings.findingSentence(one, language)),
  feelingMoved: (n, language) =>
    told(n, language)
      .filter(({ measure }) => measure === "feeling")
      .map((one) => findings.feelingMoved(one, language)),
  unmovedClause: (_, language) =>
    WORDS.flatMap((word) =>
      word === "up" || word === "down" ? [] : [findings.unmovedClause(word, "Xo", language, "3 points")],
    ),
  opinionsOf: (n, language) => [findings.opinionsOf(n, n, language), findings.opinionsOf(n, null, language)],
  funnelTakeaway: (n, language) =>
    funnelOf(n, language).flatMap((one) => funnel.funnelTakeaway(one, language)),
  standingFlow: (n, language) => funnelOf(n, language).flatMap((one) => funnel.standingFlow(one, language)),
  pathsTakeaway: (n, language) => pathsOf(n).flatMap((one) => paths.pathsTakeaway(one, null, language)),
  count: (n, language) => [sentence.count(n, language)],
  said: (_, language) => sentence.said(language, ["Xo.", null]),
};

/** Of every function of the folder: a new one is missed here first. */
export const TOLD: readonly string[] = [emotion, ended, findings, funnel, paths, sentence].flatMap((module) =>
  Object.keys(module),
);
