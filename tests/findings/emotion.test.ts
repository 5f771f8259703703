import { describe, expect, it } from "vitest";
import type { EmotionPoint, EmotionsAnswer } from "../../src/answers/rows.ts";
import { emotionFacts } from "../../src/findings/emotion.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const point = (level: EmotionPoint["level"], id: string, mean: number | null, half = 0.1): EmotionPoint => ({
  level,
  id,
  source: null,
  n: mean === null ? null : 100,
  customers: mean === null ? null : 100,
  mean,
  low: mean === null ? null : mean - half,
  high: mean === null ? null : mean + half,
  negative: null,
  neutral: null,
  positive: null,
});
const answer = (points: readonly EmotionPoint[]): EmotionsAnswer => ({
  kind: "emotion",
  n: 300,
  unplaced: 7,
  points,
  verbatims: [],
});
/** After the purchase is lowest; the purchase fell by 1.0, far beyond its interval. */
const now = answer([
  point("stage", "achat", 0.2),
  point("stage", "retention", -0.5),
  point("stage", "recommandation", null),
  point("touchpoint", "retrait-en-boutique", -1.1),
  point("touchpoint", "visite-en-boutique", 1.2),
  { ...point("stage", "consideration", -2), source: "zendesk" },
]);
const before = answer([point("stage", "achat", 1.2), point("stage", "retention", -0.5)]);

describe("emotionFacts", () => {
  it("tells the stage that fell rather than the lowest one", () => {
    const facts = emotionFacts({ now, before }, sampleSite, "2026-T2", "fr");
    expect(facts?.fell).toBe(true);
    expect(facts?.stage).toMatchObject({
      name: "Achat",
      mean: 0.2,
      change: { verdict: "down", against: "T2\u00A02026" },
    });
    expect(facts?.stage?.change?.difference).toBeCloseTo(-1, 12);
  });
  it("tells the lowest stage when none fell, and never a single source or a gap", () => {
    const facts = emotionFacts({ now, before: now }, sampleSite, "2026-T2", "fr");
    expect(facts).toMatchObject({ fell: false, n: 300, unplaced: 7 });
    expect(facts?.stage).toMatchObject({ name: "Rétention", mean: -0.5, change: { verdict: "none" } });
  });
  it("calls nothing the lowest, the worst or the best on a handful of opinions", () => {
    const few = { ...point("stage", "consideration", -2), n: 29 };
    const some = answer([
      few,
      point("stage", "retention", -0.5),
      { ...point("touchpoint", "publicite-sur-les-reseaux", -2), n: 29 },
      point("touchpoint", "visite-en-boutique", 1),
    ]);
    const facts = emotionFacts({ now: some, before: null }, sampleSite, null, "fr");
    expect(facts?.stage?.name).toBe("Rétention");
    expect(facts?.worst?.name).toBe("Visite en boutique");
    expect(facts?.least).toBe(sampleSite.verdict_n);
    const alone = emotionFacts({ now: answer([few]), before: null }, sampleSite, null, "fr");
    expect(alone?.stage?.name).toBe("Considération");
  });
  it("finds the worst and the best touchpoint", () => {
    const facts = emotionFacts({ now, before: null }, sampleSite, null, "en");
    expect([facts?.worst?.name, facts?.best?.name]).toEqual(["Shop pick-up", "Shop visit"]);
    expect(facts?.least).toBeNull();
    expect(facts?.stage?.change).toBeNull();
  });
  it("has no verdict for a stage that nobody rated before", () => {
    const facts = emotionFacts({ now, before: answer([]) }, sampleSite, "2026-T2", "fr");
    expect(facts?.stage?.change?.verdict).toBe("too_few");
  });
});
