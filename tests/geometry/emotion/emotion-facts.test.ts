import { expect, test } from "vitest";
import { emotionFacts } from "../../../src/geometry/emotion/emotion-facts.ts";
import { sampleEmotions, sampleEmotionsBefore, sampleSite } from "../../fixtures/sample-answers.ts";
import { sampleFindings } from "../../fixtures/sample-findings.ts";

test("a stage carries its own figures and those it is compared to", () => {
  const [, consideration] = emotionFacts(sampleEmotions, sampleEmotionsBefore, sampleSite, {
    ...{ level: "stage", language: "en", findings: sampleFindings },
  });
  // Ratings by hand, now: (6+1+5)·−2 + (10+2+9)·−1 + (38+22+7)·1 + (19+31+3)·2 = 128 over 188.
  expect(consideration).toMatchObject({
    key: "stage:consideration",
    name: "Consideration",
    stage: null,
    tone: 3,
    n: 188,
  });
  expect(consideration?.mean).toBeCloseTo(128 / 188, 12);
  // Before: (5+1+3)·−2 + (9+1+5)·−1 + (35+20+9) + (22+28+6)·2 = 143 over 179.
  expect(consideration?.compare_mean).toBeCloseTo(143 / 179, 12);
  // Nothing was compared there: whether it moved is not told.
  expect(consideration?.moved).toBeNull();
});

test("shares come out the same from counts and from shares", () => {
  const point = {
    level: "stage",
    id: "conscience",
    source: null,
    n: 10,
    customers: 10,
    mean: 1,
    low: 0.5,
    high: 1.5,
    ...{ promoters: 0, detractors: 0, net_half: null, positive_half: null },
  } as const;
  const answer = (negative: number, neutral: number, positive: number) => ({
    ...sampleEmotions,
    points: [{ ...point, negative, neutral, positive }],
  });
  const facts = (one: ReturnType<typeof answer>) =>
    emotionFacts(one, null, sampleSite, { level: "stage", language: "fr" })[0];
  expect(facts(answer(2, 3, 5))).toMatchObject({ negative: 0.2, neutral: 0.3, positive: 0.5 });
  expect(facts(answer(0.2, 0.3, 0.5))).toMatchObject({ negative: 0.2, neutral: 0.3, positive: 0.5 });
  expect(facts(answer(0, 0, 0))).toMatchObject({ negative: null, neutral: null, positive: null });
});

test("a touchpoint names its stage", () => {
  const facts = emotionFacts(sampleEmotions, null, sampleSite, {
    ...{ level: "touchpoint", language: "fr", findings: sampleFindings },
  });
  expect(facts.find((one) => one.id === "paiement-mobile")).toMatchObject({
    name: "Paiement mobile",
    stage: "Achat",
    mood: "negative",
    moved: { key: "feeling/paiement-mobile", verdict: "down" },
  });
});
