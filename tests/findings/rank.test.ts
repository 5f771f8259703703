// Whom a change concerns, and what is told first.
import { expect, test } from "vitest";
import type { JudgedHypothesis } from "../../src/findings/judge.ts";
import { byInterest, journeysConcerned } from "../../src/findings/rank.ts";

const share: JudgedHypothesis = {
  hypothesis: { kind: "shares", measure: "stops", level: "touchpoint", place: 4, patterns: [], beside: null },
  n: 200,
  n_before: 300,
  count: 100,
  count_before: 60,
  customers: 190,
  customers_before: 280,
  after: 0.5,
  before: 0.2,
  difference: 0.3,
  interval: { low: 0.25, high: 0.35 },
  verdict: "up",
  why: null,
  p: 0.001,
  mix: null,
  provable: 0.1,
  of_entrants: null,
  settled: null,
  same_age: null,
};
const opinions = { n: 40, customers: 37, sum: 0, squares: 0 };
const feeling: JudgedHypothesis = {
  ...share,
  hypothesis: {
    kind: "means",
    measure: "feeling",
    level: "touchpoint",
    place: 4,
    now: opinions,
    before: opinions,
    bySource: [],
    passing: 56,
  },
  n: 40,
  customers: 37,
  interval: { low: -1.5, high: -0.4 },
  verdict: "down",
};

test("a share's bound nearest zero times its journeys: a quarter of 200", () => {
  expect(journeysConcerned(share)).toBeCloseTo(50, 12);
  expect(journeysConcerned({ ...share, interval: { low: -0.35, high: -0.25 }, verdict: "down" })).toBeCloseTo(
    50,
    12,
  );
});

test("a feeling's bound is a share of the scale, of the journeys that pass there: a tenth of 56", () => {
  expect(journeysConcerned(feeling)).toBeCloseTo(5.6, 12);
});

test("where no journey is known to pass, its customers count", () => {
  if (feeling.hypothesis.kind !== "means") throw new Error("a feeling is a mean");
  expect(journeysConcerned({ ...feeling, hypothesis: { ...feeling.hypothesis, passing: 0 } })).toBeCloseTo(
    3.7,
    12,
  );
});

test("what is not proven concerns nobody for sure", () => {
  expect(journeysConcerned({ ...share, verdict: "unclear" })).toBe(0);
  expect(journeysConcerned({ ...share, interval: null, verdict: "too-few" })).toBe(0);
});

test("proven changes come first, the larger before; then the likelier", () => {
  const [likely, unlikely] = [0.02, 0.5].map((p) => ({ ...share, verdict: "unclear" as const, p }));
  const untested = { ...share, verdict: "too-few" as const, p: null };
  const list = [untested, unlikely, feeling, likely, share];
  expect(list.toSorted((a, b) => (a && b ? byInterest(a, b) : 0))).toEqual([
    share,
    feeling,
    likely,
    unlikely,
    untested,
  ]);
});
