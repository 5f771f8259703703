import { expect, it } from "vitest";
import { coverOf, practiceByQuarter } from "../../src/review/practice.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const bet = {
  measure: "stops",
  level: "touchpoint",
  place: "panier",
  direction: "down",
  amount: null,
  by: "2026-T3",
  confidence: null,
} as const;
const decision = (id: string, date: string, isBet: boolean) => ({
  ...{ id, date, kind: null, what: { fr: id, en: id }, why: null, known: null, owner: null, due: null },
  bet: isBet ? bet : null,
});
const grade = (id: string, status: "kept" | "missed" | "early") => ({
  ...{
    decision: id,
    status,
    before: null,
    after: null,
    difference: null,
    low: null,
    high: null,
    n: null,
    n_before: null,
  },
});

it("counts what was decided a quarter, what could be judged of it and what was kept", () => {
  const decisions = [
    decision("a", "2026-04-21", true),
    decision("b", "2026-06-30", true),
    decision("c", "2026-07-01", true),
    decision("d", "2026-07-02", false),
  ];
  const bets = [grade("a", "kept"), grade("b", "missed"), grade("c", "early")];
  expect(practiceByQuarter({ decisions, bets })).toEqual([
    { quarter: "2026-T3", decisions: 2, bets: 1, graded: 0, kept: 0 },
    { quarter: "2026-T2", decisions: 2, bets: 2, graded: 2, kept: 1 },
  ]);
});
it("counts who looks after the journey: unclassified steps are nobody's", () => {
  const [first] = sampleSite.stages;
  const { owned, measured, alive } = coverOf(sampleSite, new Set([first?.id ?? ""]));
  const placed = sampleSite.touchpoints.filter(({ stage }) => stage !== null);
  expect(owned).toEqual({ n: placed.filter(({ owner }) => owner !== null).length, of: placed.length });
  expect(measured).toEqual({ n: 1, of: sampleSite.stages.length });
  expect(alive.of).toBe(sampleSite.source_ends.length);
});
