import { expect, it } from "vitest";
import { aimedStages, gapOf } from "../../src/findings/aims.ts";
import { targetsAt } from "../../src/findings/targets.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleStages } from "../geometry/river/sample-river.ts";

const measure = { level: "stage", place: "achat", from: null, seconds: null } as const;
const result = { period: "2026-T3", status: "missed", why: null, low: null, high: null, n: 100 } as const;
const site = {
  ...sampleSite,
  objectives: [
    {
      text: { fr: "Un sur cinq", en: "One in five" },
      measure: { ...measure, kind: "conversion", target: 0.2 },
      results: [{ ...result, value: 0.15 }],
    },
    {
      text: { fr: "Content", en: "Happy" },
      measure: { ...measure, kind: "feeling", target: 1 },
      results: [{ ...result, value: null }],
    },
  ],
} as const;

it("aims at the targets of each stage, and compares with no other quarter", () => {
  const stages = aimedStages(sampleStages, site, "2026-T3");
  expect(stages.map(({ id, aim }) => [id, aim?.mean, aim?.share])).toEqual(
    sampleStages.map(({ id }) => (id === "achat" ? [id, 1, 0.2] : [id, null, null])),
  );
  for (const { feelingBefore, flow } of stages)
    expect([feelingBefore, flow?.shareBefore ?? null]).toEqual([null, null]);
});

it("is as far from a target as today says; from one that is not measured nobody knows", () => {
  const [share, feeling] = targetsAt(site, "achat", "2026-T3");
  expect(share && gapOf(share)).toBeCloseTo(-0.05, 12);
  expect(feeling && gapOf(feeling)).toBeNull();
});
