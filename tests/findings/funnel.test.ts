import { describe, expect, it } from "vitest";
import type { FunnelAnswer, FunnelStage } from "../../src/answers/rows.ts";
import { funnelFacts } from "../../src/findings/funnel.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const stage = (id: string, reached: number, lost: number, seconds: number | null): FunnelStage => ({
  stage: id,
  reached,
  own: reached,
  lost,
  open: 0,
  pending: 0,
  q1_seconds: null,
  median_seconds: seconds,
  q3_seconds: null,
  time_n: seconds === null ? null : reached,
});

/** 1,000 mature journeys of 1,050; 400 reach the goal (the purchase). */
const now: FunnelAnswer = {
  kind: "funnel",
  n: 1050,
  mature: 1000,
  stages: [
    stage("conscience", 1000, 300, null),
    stage("consideration", 700, 300, 3600),
    stage("achat", 400, 350, 60),
    stage("retention", 50, 50, 7200),
  ],
  groups: [],
};
const before: FunnelAnswer = {
  ...now,
  stages: now.stages.map((one) => ({ ...one, reached: one.reached / 2 })),
};

describe("funnelFacts", () => {
  it("reads the share of mature entrants that reach the goal, and how it moved", () => {
    const facts = funnelFacts({ now, before }, sampleSite, "2026-T2", "fr");
    expect(facts?.goal).toMatchObject({ name: "Achat", n: 400, share: 0.4 });
    expect(facts?.goal?.change).toMatchObject({ verdict: "up", against: "T2\u00A02026" });
    expect(facts?.goal?.change?.difference).toBeCloseTo(0.2, 12);
    expect([facts?.mature, facts?.pending]).toEqual([1000, 50]);
  });
  it("finds the largest loss and the longest move, never a loss after the last stage", () => {
    const facts = funnelFacts({ now, before: null }, sampleSite, null, "en");
    expect(facts?.loss).toEqual({ name: "Purchase", n: 350, share: 350 / 400 });
    expect(facts?.slowest).toEqual({ from: "Purchase", to: "Retention", seconds: 7200, n: 50 });
    expect(facts?.goal?.change).toBeNull();
  });
  it("tells no loss of the last stage, were it the largest", () => {
    const ended = {
      ...now,
      stages: [stage("conscience", 1000, 10, null), stage("consideration", 990, 990, null)],
    };
    expect(funnelFacts({ now: ended, before: null }, sampleSite, null, "fr")?.loss?.n).toBe(10);
  });
  it("calls no loss the largest while it is a handful of journeys", () => {
    const few = {
      ...now,
      stages: [
        stage("conscience", 1000, sampleSite.threshold - 1, null),
        stage("consideration", 996, 0, null),
      ],
    };
    expect(funnelFacts({ now: few, before: null }, sampleSite, null, "fr")?.loss).toBeNull();
  });
  it("refuses a verdict under the smallest n", () => {
    const few = { ...before, mature: 29, stages: before.stages.map((one) => ({ ...one, reached: 10 })) };
    expect(funnelFacts({ now, before: few }, sampleSite, "2026-T2", "fr")?.goal?.change?.verdict).toBe(
      "too_few",
    );
  });
  it("has no goal to tell when no journey is old enough", () => {
    const young = { ...now, n: 40, mature: 0, stages: [] };
    expect(funnelFacts({ now: young, before }, sampleSite, "2026-T2", "fr")).toMatchObject({
      goal: null,
      pending: 40,
    });
  });
  it("says nothing under the threshold", () => {
    const hidden = { ...now, n: null, mature: null, stages: [] };
    expect(funnelFacts({ now: hidden, before }, sampleSite, "2026-T2", "fr")).toBeNull();
  });
});
