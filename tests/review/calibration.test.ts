import { expect, it } from "vitest";
import type { BetGrade, Site } from "../../src/answers/site.ts";
import { calibrationOf } from "../../src/review/calibration.ts";

const bet = {
  measure: "stops",
  level: "touchpoint",
  place: "x",
  direction: "up",
  amount: null,
  by: "2026-T3",
} as const;
const decision = (id: string, confidence: number | null): Site["decisions"][number] => ({
  ...{
    id,
    date: "2026-01-01",
    kind: null,
    what: { fr: id, en: id },
    why: null,
    known: null,
    owner: null,
    due: null,
    done: null,
  },
  bet: { ...bet, confidence },
});
const none = { before: null, after: null, difference: null, low: null, high: null, n: null, n_before: null };
const grade = (id: string, status: BetGrade["status"]): BetGrade => ({ decision: id, status, ...none });

it("counts kept bets by tens of percent, of those that could be judged", () => {
  const decisions = [
    decision("a", 0.8),
    decision("b", 0.78),
    decision("c", 0.6),
    decision("d", 0.8),
    decision("e", null),
  ];
  const bets = [
    grade("a", "kept"),
    grade("b", "missed"),
    grade("c", "kept"),
    grade("d", "early"),
    grade("e", "kept"),
  ];
  expect(calibrationOf(decisions, bets)).toEqual([
    { confidence: 0.8, kept: 1, graded: 2 },
    { confidence: 0.6, kept: 1, graded: 1 },
  ]);
});
