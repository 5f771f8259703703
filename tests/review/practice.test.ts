import { expect, it } from "vitest";
import { aliveOf, freshnessIn, practiceByQuarter, practiceOf } from "../../src/review/practice.ts";
import { sampleEmotions, sampleSite } from "../fixtures/sample-answers.ts";

const bet = {
  measure: "stops",
  level: "touchpoint",
  place: "panier",
  direction: "down",
  amount: null,
  by: "2026-T3",
  confidence: 0.8,
} as const;
const decision = (id: string, date: string, isBet: boolean, done: string | null = null) => ({
  ...{ id, date, kind: null, what: { fr: id, en: id }, why: null, known: null, owner: null, due: null, done },
  bet: isBet ? bet : null,
});
const grade = (id: string, status: "kept" | "missed" | "early" | "unclear" | "unmeasurable") => ({
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

const noSeries = { kind: "series", n: null, points: [] } as const;
const feltIn = (at: string, ...stages: readonly string[]) =>
  stages.map((stage) => ({
    ...{ measure: "feeling" as const, span: "quarter" as const, stage, at, n: 40, customers: 30 },
    ...{ value: 0.5, low: 0.2, high: 0.8, error: 0.1, known: null },
  }));

it("counts what was decided a quarter, what could be measured of what was due, and what was kept", () => {
  const decisions = [
    decision("a", "2026-04-21", true),
    decision("b", "2026-06-30", true),
    decision("e", "2026-06-30", true),
    decision("f", "2026-06-30", true),
    decision("c", "2026-07-01", true),
    decision("d", "2026-07-02", false),
  ];
  const bets = [
    ...[grade("a", "kept"), grade("b", "missed"), grade("c", "early")],
    ...[grade("e", "unclear"), grade("f", "unmeasurable")],
  ];
  const none = { measured: null, owned: null, alive: null };
  const site = { ...sampleSite, decisions, bets };
  expect(practiceByQuarter(site, noSeries)).toEqual([
    {
      ...{ quarter: "2026-T3", decisions: 2, done: null, bets: 1, due: 0, measurable: 0, graded: 0, kept: 0 },
      ...{ confidence: null, ...none },
    },
    {
      ...{ quarter: "2026-T2", decisions: 4, done: null, bets: 4, due: 4, measurable: 3, graded: 2, kept: 1 },
      ...{ confidence: 0.8, ...none },
    },
  ]);
});
it("counts what is done of what was decided that quarter, once anybody writes it down", () => {
  const decisions = [
    decision("a", "2026-04-21", true, "2026-06-22"),
    decision("b", "2026-06-30", false),
    decision("c", "2026-07-01", false),
  ];
  const told = practiceByQuarter({ ...sampleSite, decisions, bets: [] }, noSeries);
  expect(told.map(({ quarter, done, decisions: all }) => [quarter, done, all])).toEqual([
    ["2026-T3", 0, 1],
    ["2026-T2", 1, 2],
  ]);
});
it("tells of a quarter what its meeting saw where it was frozen, else what is known today", () => {
  const practice = {
    ...{ owned: { n: 3, of: 9 }, measured: { n: 2, of: 5 } },
    sources: [
      { source: "ga4", last_day: "2026-06-30", is_ended: false },
      { source: "avis", last_day: "2026-04-02", is_ended: true },
    ],
  };
  const site = { ...sampleSite, decisions: [], bets: [], practised: [{ quarter: "2026-T2", practice }] };
  const points = [...feltIn("2026-T2", "achat"), ...feltIn("2026-T1", "achat", "retention")];
  const told = practiceByQuarter(site, { kind: "series", n: 90, points });
  expect(told.map(({ quarter, owned, measured, alive }) => [quarter, owned, measured, alive])).toEqual([
    ["2026-T2", { n: 3, of: 9 }, { n: 2, of: 5 }, { n: 1, of: 2 }],
    ["2026-T1", null, { n: 2, of: sampleSite.stages.length }, null],
  ]);
});
it("counts who looks after the journey: unclassified steps are nobody's", () => {
  const { owned, measured, sources } = practiceOf(sampleSite, sampleEmotions);
  const placed = sampleSite.touchpoints.filter(({ stage }) => stage !== null);
  expect(owned).toEqual({ n: placed.filter(({ owner }) => owner !== null).length, of: placed.length });
  const felt = sampleEmotions.points.filter(
    ({ level, source, mean }) => level === "stage" && source === null && mean !== null,
  );
  expect(measured).toEqual({ n: felt.length, of: sampleSite.stages.length });
  expect(aliveOf(sources).of).toBe(sampleSite.source_ends.length);
});
it("tells how far a source is behind the freshest, whether it is silent, and nothing of one that was not there", () => {
  const sources = [
    { source: "ga4", last_day: "2026-10-14", is_ended: false },
    { source: "avis", last_day: "2026-09-30", is_ended: true },
  ];
  expect(["ga4", "avis", "crm"].map((name) => freshnessIn(sources, name))).toEqual([
    { days: 0, isSilent: false },
    { days: 14, isSilent: true },
    null,
  ]);
});
