import { expect, it } from "vitest";
import { type ObjectiveFacts, objectiveSentence } from "../../src/words/objectives.ts";

const share: ObjectiveFacts = {
  ...{ kind: "delay_share", target: 0.8, seconds: 5 * 86_400, status: "met", why: null },
  ...{ value: 0.82, low: 0.71, high: 0.9, n: 1057, everybody: false, where: "Achat" },
};
const said = (facts: Partial<ObjectiveFacts>, language: "fr" | "en" = "fr") =>
  objectiveSentence({ ...share, ...facts }, language).replaceAll(/\s/gu, " ");

it.each([
  [{}, "Tenu : 82 % en 5,0 j ou moins (de 71 % à 90 %, n = 1 057), pour 80 % visés."],
  [
    { kind: "delay_median", status: "missed", target: 432_000, value: 518_400, low: null, high: null },
    "Non tenu : la moitié en 6,0 j ou moins (n = 1 057), pour 5,0 j visés.",
  ],
  [
    { kind: "delay_median", status: "missed", target: 432_000, value: null, low: null, high: null },
    "Non tenu : plus de la moitié n’y sont jamais allés (n = 1 057), pour 5,0 j visés.",
  ],
  [
    {
      kind: "conversion",
      status: "missed",
      value: 0.15,
      low: 0.13,
      high: 0.17,
      target: 0.2,
      everybody: true,
    },
    "Non tenu : « Achat » atteint par 15 % (de 13 % à 17 %, n = 1 057), pour 20 % visés, pour l’ensemble des clients.",
  ],
  [
    { kind: "feeling", value: 0.8, low: 0.7, high: 0.9, target: 0.7 },
    "Tenu : ressenti de « Achat » +0,8 (de +0,7 à +0,9, n = 1 057), pour +0,7 visés.",
  ],
  [
    { kind: "conversion", status: "missed", value: 98 / 301, low: 0.28, high: 0.38, target: 0.33 },
    "Non tenu : « Achat » atteint par 32,6 % (de 28 % à 38 %, n = 1 057), pour 33,0 % visés.",
  ],
  [
    { kind: "feeling", status: "missed", value: 0.48, low: 0.3, high: 0.6, target: 0.5 },
    "Non tenu : ressenti de « Achat » +0,48 (de +0,3 à +0,6, n = 1 057), pour +0,50 visés.",
  ],
  [{ status: "unmeasurable", why: "early" }, "Pas mesurable : trop tôt pour le savoir."],
  [{ status: "unmeasurable", why: "small" }, "Pas mesurable : trop peu de clients pour le dire."],
] as const)("%j is said", (facts, sentence) => {
  expect(said(facts)).toBe(sentence);
});

it("says the same in English", () => {
  expect(said({}, "en")).toBe("Met: 82% within 5.0 d (71% to 90%, n = 1,057), for a target of 80%.");
  expect(said({ status: "unmeasurable", why: "absent" }, "en")).toBe(
    "Not measurable: no journey passes there this quarter.",
  );
});
