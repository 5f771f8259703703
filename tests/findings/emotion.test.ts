import { describe, expect, it } from "vitest";
import { type Finding, untestedFindings } from "../../src/answers/finding.ts";
import type { EmotionPoint, EmotionsAnswer } from "../../src/answers/rows.ts";
import { emotionFacts, placeToTell } from "../../src/findings/emotion.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings, stopsAtCart } from "../fixtures/sample-findings.ts";

const point = (level: EmotionPoint["level"], id: string, mean: number | null): EmotionPoint => ({
  level,
  id,
  source: null,
  n: mean === null ? null : 100,
  customers: mean === null ? null : 90,
  mean,
  low: mean === null ? null : mean - 0.1,
  high: mean === null ? null : mean + 0.1,
  negative: null,
  neutral: null,
  positive: null,
  promoters: null,
  detractors: null,
  net_half: null,
  positive_half: null,
});
const answer = (points: readonly EmotionPoint[]): EmotionsAnswer => ({
  kind: "emotion",
  n: 300,
  customers: 250,
  unplaced: 7,
  sources: [],
  points,
  verbatims: [],
  moods: [],
});
const now = answer([
  point("stage", "achat", 0.2),
  point("stage", "retention", -0.5),
  point("stage", "recommandation", null),
  point("touchpoint", "retrait-en-boutique", -1.1),
  point("touchpoint", "visite-en-boutique", 1.2),
  { ...point("stage", "consideration", -2), source: "zendesk" },
]);
const feeling = (level: Finding["level"], place: string, verdict: Finding["verdict"]): Finding => ({
  ...stopsAtCart,
  ...{ key: `feeling/${place}`, measure: "feeling", level, place, verdict, why: null },
});
const list = (...findings: Finding[]) => ({ ...sampleFindings, findings });
const nothing = untestedFindings("2026-T3", null);
const facts = (answered: EmotionsAnswer, findings = nothing) =>
  emotionFacts(answered, findings, sampleSite, "fr", false);

describe("emotionFacts", () => {
  it("tells what fell and what rose for sure, the first of each in the list", () => {
    const findings = list(
      feeling("touchpoint", "retrait-en-boutique", "up"),
      feeling("stage", "achat", "down"),
      feeling("touchpoint", "panier", "down"),
    );
    expect(facts(now, findings)).toMatchObject({
      fell: { name: "Achat" },
      rose: { name: "Retrait en boutique" },
      stageFell: true,
    });
    const touchpoints = list(feeling("touchpoint", "panier", "down"), feeling("stage", "achat", "down"));
    expect(facts(now, touchpoints)?.stageFell).toBe(false);
    expect(placeToTell(now, findings, sampleSite)).toEqual({
      level: "stage",
      id: "achat",
      fell: true,
      alone: false,
    });
  });
  it("tells the lowest stage with its verdict, and never a single source or a gap", () => {
    const findings = list(feeling("stage", "retention", "unclear"));
    expect(facts(now, findings)).toMatchObject({
      ...{ fell: null, rose: null, n: 300, unplaced: 7 },
      lowest: {
        name: "Rétention",
        mean: -0.5,
        n: 100,
        customers: 90,
        word: "possible",
        against: "T2\u00A02026",
      },
    });
    expect(placeToTell(now, findings, sampleSite)).toEqual({
      level: "stage",
      id: "retention",
      fell: false,
      alone: false,
    });
  });
  it("calls nothing the lowest, the worst or the best on a handful of opinions", () => {
    const few = { ...point("stage", "consideration", -2), n: 29 };
    const some = answer([
      few,
      point("stage", "retention", -0.5),
      { ...point("touchpoint", "publicite-sur-les-reseaux", -2), n: 29 },
      point("touchpoint", "visite-en-boutique", 1),
    ]);
    expect(facts(some)?.lowest?.name).toBe("Rétention");
    expect(facts(some)?.worst?.name).toBe("Visite en boutique");
    expect(facts(some)?.least).toBe(sampleSite.verdict_n);
    expect(facts(answer([few]))?.lowest?.name).toBe("Considération");
  });
  it("finds the worst and the best touchpoint, and has no verdict where nothing is compared", () => {
    const told = facts(now);
    expect([told?.worst?.name, told?.best?.name]).toEqual(["Retrait en boutique", "Visite en boutique"]);
    expect(told?.least).toBeNull();
    expect(told?.lowest).toMatchObject({ word: null, against: null });
  });
  it("says nothing under the threshold", () => {
    expect(facts({ ...now, n: null })).toBeNull();
  });
});
