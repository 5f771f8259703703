import { describe, expect, it } from "vitest";
import { untestedFindings } from "../../src/answers/finding.ts";
import type { FunnelAnswer, FunnelStage } from "../../src/answers/rows.ts";
import { funnelFacts, hasRates, whyNoRates } from "../../src/findings/funnel.ts";
import { sampleFunnel, sampleSite } from "../fixtures/sample-answers.ts";
import { sampleFindings } from "../fixtures/sample-findings.ts";

const stage = (id: string, reached: number, lost: number, seconds: number | null): FunnelStage => ({
  stage: id,
  reached,
  own: reached,
  lost,
  open: 0,
  later: 0,
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
  existing: 0,
  stages: [
    stage("conscience", 1000, 300, null),
    stage("consideration", 700, 300, 3600),
    stage("achat", 400, 0, 60),
    stage("retention", 50, 0, 7200),
  ],
  beyond: [{ stage: "recommandation", n: 12 }],
  groups: [],
};
const nothing = untestedFindings("2026-T3", null);
const facts = (answer: FunnelAnswer, findings = nothing) =>
  funnelFacts(answer, findings, sampleSite, "fr", false);

describe("funnelFacts", () => {
  it("reads the share of mature entrants that reach the goal, and what its comparison gave", () => {
    const told = facts(now, sampleFindings);
    expect(told?.goal).toEqual({ name: "Achat", n: 400, share: 0.4 });
    expect(told?.moved).toMatchObject({
      ...{ measure: "reached", name: "Achat", word: "unclear", count: 289, against: "T2\u00A02026" },
    });
    expect([told?.mature, told?.pending]).toEqual([1000, 50]);
  });
  it("finds the largest loss and the longest move, none of those who reached the goal", () => {
    const told = funnelFacts(now, nothing, sampleSite, "en", false);
    expect(told?.loss).toEqual({ name: "Awareness", n: 300, share: 300 / 1000 });
    expect(told?.slowest).toEqual({ from: "Purchase", to: "Retention", seconds: 7200, n: 50 });
    expect(told?.moved).toBeNull();
  });
  it("names the stages that some quarters only deduce, and those quarters", () => {
    expect(facts(now)?.deduced).toEqual([]);
    const deduced = [{ stage: "consideration", periods: ["2026-T1", "2026-T2"] }];
    expect(facts({ ...now, deduced })?.deduced).toEqual([
      { name: "Considération", periods: ["T1\u00A02026", "T2\u00A02026"] },
    ]);
  });
  it("calls no loss the largest while it is a handful of journeys", () => {
    const few = {
      ...now,
      stages: [
        stage("conscience", 1000, sampleSite.threshold - 1, null),
        stage("consideration", 996, 0, null),
      ],
    };
    expect(facts(few)?.loss).toBeNull();
  });
  it("has no goal to tell when no journey is old enough", () => {
    const young = { ...now, n: 40, mature: 0, stages: [] };
    expect(facts(young)).toMatchObject({ goal: null, pending: 40 });
  });
  it("says nothing under the threshold", () => {
    const hidden = { ...now, n: null, mature: null, stages: [] };
    expect(facts(hidden)).toBeNull();
  });
});

it("why an answer has no rates: too few, nobody, all too young, or all after the goal", () => {
  const of = (change: Partial<FunnelAnswer>) => whyNoRates({ ...sampleFunnel, ...change });
  expect(hasRates(sampleFunnel)).toBe(true);
  expect(of({ n: null })).toBe("too_few");
  expect(of({ mature: null })).toBe("too_few");
  expect(of({ n: 0, mature: 0, existing: 0 })).toBe("no_journeys");
  expect(of({ n: 40, mature: 0, existing: 12 })).toBe("too_recent");
  expect(of({ n: 40, mature: 0, existing: 40 })).toBe("after_goal");
});

it("names the stages that the files tell of and nobody shown was seen in, and no others", () => {
  expect(facts(now)?.unseen).toEqual([]);
  const [, ...later] = now.stages;
  expect(facts({ ...now, stages: later })?.unseen).toEqual(["Conscience"]);
  const untold = { ...sampleSite, untold_stages: ["conscience"] };
  expect(funnelFacts({ ...now, stages: later }, nothing, untold, "fr", false)?.unseen).toEqual([]);
  // After a goal that no file tells, it is not for want of people that a stage has no rate.
  const goalless = { ...sampleSite, untold_stages: [sampleSite.goal_stage] };
  const upToGoal = now.stages.filter(({ stage }) => stage !== "retention");
  expect(funnelFacts({ ...now, stages: upToGoal }, nothing, goalless, "fr", false)).toMatchObject({
    unseen: [],
    past: ["Rétention"],
  });
});

it("knows a funnel that begins at its goal", () => {
  expect(facts(now)?.isStart).toBe(false);
  expect(facts({ ...now, stages: now.stages.slice(2) })?.isStart).toBe(true);
});
