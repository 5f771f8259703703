// Verdicts: one risk for the whole list, and silence where too little is known.
import { expect, test } from "vitest";
import type { FeelingHypothesis, SharesHypothesis } from "../../src/findings/hypotheses.ts";
import { judge } from "../../src/findings/judge.ts";
import type { CustomerPattern } from "../../src/statistics/stratified-difference.ts";
import { oneJourneyEach } from "../statistics/one-journey-each.ts";

const facts = { verdictN: 30, isMature: true, isCut: false };
const reached = (patterns: readonly CustomerPattern[], place = 2): SharesHypothesis => ({
  kind: "shares",
  measure: "reached",
  level: "stage",
  place,
  patterns,
  beside: null,
});
const stops = (
  patterns: readonly CustomerPattern[],
  waiting: readonly CustomerPattern[],
  sameAge: readonly CustomerPattern[],
): SharesHypothesis => ({
  kind: "shares",
  measure: "stops",
  level: "touchpoint",
  place: 4,
  patterns,
  beside: { ending: [], settled: [], same_age: sameAge, waiting },
});
const nobody = { n: 0, customers: 0, sum: 0, squares: 0 };
const of = (customers: number, mean: number, square: number) => ({
  n: customers,
  customers,
  sum: customers * mean,
  squares: customers * square,
});
const feeling = (more: Partial<FeelingHypothesis>): FeelingHypothesis => ({
  kind: "means",
  measure: "feeling",
  level: "touchpoint",
  place: 4,
  now: nobody,
  before: nobody,
  bySource: [],
  passing: 0,
  ...more,
});

test("a large change is told with its figures, up or down", () => {
  const [up, down] = judge(
    [reached(oneJourneyEach([300, 500], [200, 500])), reached(oneJourneyEach([200, 500], [300, 500]), 3)],
    facts,
  );
  expect(up).toMatchObject({
    n: 500,
    n_before: 500,
    count: 300,
    after: 0.6,
    before: 0.4,
    verdict: "up",
    why: null,
  });
  expect(up?.difference).toBeCloseTo(0.2, 12);
  expect(up?.interval?.low).toBeGreaterThan(0.1);
  expect(down?.verdict).toBe("down");
});

test("what stands alone may be nothing among many: the interval leaves zero out, the verdict does not", () => {
  const possible = reached(oneJourneyEach([230, 500], [195, 500]));
  expect(judge([possible], facts)[0]?.verdict).toBe("up");
  const quiet = Array.from({ length: 30 }, (_, index) =>
    reached(oneJourneyEach([200, 500], [200, 500]), index + 3),
  );
  const [among] = judge([possible, ...quiet], facts);
  expect(among?.interval?.low).toBeGreaterThan(0);
  expect(among?.verdict).toBe("unclear");
  expect(among?.provable).toBeGreaterThan(0.1);
});

test("under thirty customers, or with too few expected in a cell, nothing is tested and nothing costs the others", () => {
  const possible = reached(oneJourneyEach([230, 500], [195, 500]));
  const few = Array.from({ length: 30 }, (_, index) =>
    reached(oneJourneyEach([9, 29], [20, 500]), index + 3),
  );
  const rare = Array.from({ length: 30 }, (_, index) =>
    reached(oneJourneyEach([9, 500], [0, 500]), index + 33),
  );
  const judged = judge([possible, ...few, ...rare], facts);
  expect(judged[0]?.verdict).toBe("up");
  expect(judged[1]).toMatchObject({ verdict: "too-few", why: "customers", p: null, provable: null });
  expect(judged[31]).toMatchObject({ verdict: "too-few", why: "cells" });
});

test("thirty journeys of one customer are one customer", () => {
  const patterns = [
    { stratum: 0, n: 30, successes: 10, n_before: 0, successes_before: 0, customers: 2 },
    ...oneJourneyEach([0, 0], [20, 100]),
  ];
  expect(judge([reached(patterns)], facts)[0]).toMatchObject({ n: 60, customers: 2, why: "customers" });
});

test("what a source tells that begins in between is not tested, whatever else is wanting; opinions are", () => {
  const judged = judge(
    [
      reached(oneJourneyEach([300, 500], [200, 500])),
      reached(oneJourneyEach([300, 500], [200, 500]), 3),
      reached([], 3),
      feeling({ now: of(60, 1, 2), before: of(60, -1, 2) }),
    ],
    { ...facts, isBegun: ({ place }) => place > 2 },
  );
  expect(judged.map(({ why }) => why)).toEqual([null, "begun", "begun", null]);
});

test("too young a quarter has no verdict on shares; opinions are known", () => {
  const [share, mean] = judge(
    [reached(oneJourneyEach([300, 500], [200, 500])), feeling({ now: of(60, 1, 2), before: of(60, -1, 2) })],
    { ...facts, isMature: false, isCut: false },
  );
  expect(share).toMatchObject({ verdict: "too-few", why: "early" });
  expect(mean?.verdict).toBe("up");
});

test("stops that too many may still undo are too early to tell", () => {
  const many = oneJourneyEach([0, 100], [0, 0]).map((one) => ({ ...one, successes: 1 }));
  const told = stops(oneJourneyEach([200, 390], [100, 390]), many, oneJourneyEach([200, 390], [100, 390]));
  expect(judge([told], facts)[0]).toMatchObject({ verdict: "too-few", why: "early" });
});

test("where some may still go on, stops must also have changed at the age that all have", () => {
  const waiting = oneJourneyEach([0, 10], [0, 0]).map((one) => ({ ...one, successes: 1 }));
  const main = oneJourneyEach([200, 390], [100, 390]);
  expect(judge([stops(main, waiting, main)], facts)[0]?.verdict).toBe("up");
  expect(judge([stops(main, waiting, oneJourneyEach([150, 400], [150, 400]))], facts)[0]?.verdict).toBe(
    "unclear",
  );
  expect(judge([stops(main, waiting, oneJourneyEach([100, 400], [200, 400]))], facts)[0]?.verdict).toBe(
    "unclear",
  );
  expect(judge([stops(main, [], oneJourneyEach([150, 400], [150, 400]))], facts)[0]?.verdict).toBe("up");
});

test("where nobody has stopped yet and many of the silent may still go on, no share of stops is told but at the age that all have", () => {
  const waiting = oneJourneyEach([0, 120], [0, 0]).map((one) => ({ ...one, successes: 1 }));
  const sameAge = oneJourneyEach([90, 400], [60, 400]);
  const [found] = judge([stops(oneJourneyEach([0, 280], [100, 390]), waiting, sameAge)], facts);
  expect(found).toMatchObject({
    after: null,
    count: null,
    difference: null,
    interval: null,
    of_entrants: null,
  });
  expect(found).toMatchObject({ verdict: "too-few", why: "early", before: 100 / 390, count_before: 100 });
  expect(found?.same_age).toMatchObject({ after: 90 / 400, before: 60 / 400 });
  const [some] = judge([stops(oneJourneyEach([30, 280], [100, 390]), waiting, sameAge)], facts);
  expect(some).toMatchObject({ count: 30, after: 30 / 280, why: "early", verdict: "too-few" });
});

test("a total that moved because another segment came is told as the mix", () => {
  const patterns = [...oneJourneyEach([10, 100], [50, 500], 1), ...oneJourneyEach([240, 400], [60, 100], 2)];
  const [found] = judge([reached(patterns)], facts);
  expect(found?.verdict).toBe("unclear");
  expect((found?.after ?? 0) - (found?.before ?? 0)).toBeCloseTo(0.5 - 110 / 600, 12);
  expect(found?.mix).toBeCloseTo(0.5 - 110 / 600, 12);
});

test("a mean that fell because one source's share grew is told apart from one that fell within each", () => {
  const glad = (customers: number) => of(customers, 1, 1.5);
  const sad = (customers: number) => of(customers, -1, 1.5);
  const both = (a: ReturnType<typeof of>, b: ReturnType<typeof of>) => ({
    n: a.n + b.n,
    customers: a.customers + b.customers,
    sum: a.sum + b.sum,
    squares: a.squares + b.squares,
  });
  const [grown, fallen] = judge(
    [
      feeling({
        now: both(glad(40), sad(80)),
        before: both(glad(80), sad(40)),
        bySource: [
          { now: glad(40), before: glad(80) },
          { now: sad(80), before: sad(40) },
        ],
      }),
      feeling({
        place: 5,
        now: both(sad(60), sad(60)),
        before: both(glad(60), glad(60)),
        bySource: [
          { now: sad(60), before: glad(60) },
          { now: sad(60), before: glad(60) },
        ],
      }),
    ],
    facts,
  );
  expect(grown?.difference).toBeCloseTo(-2 / 3, 12);
  expect(grown?.mix).toBeCloseTo(-2 / 3, 12);
  expect(fallen?.mix).toBeNull();
});

test("what happens mostly in a segment that is too young is not tested, however old the others are", () => {
  // As a trade fair of professionals: 46 of 82 before, none of the 12 who are old enough now.
  const professionals = oneJourneyEach([0, 12], [46, 82], 1);
  const others = oneJourneyEach([0, 2290], [0, 2607], 2);
  const young = { ...facts, matureBy: new Map([...([[1, 0.15]] as const), [2, 0.9]]) };
  const [fair] = judge([reached([...professionals, ...others])], young);
  expect([fair?.why, fair?.verdict, fair?.p]).toEqual(["early", "too-few", null]);
  const [known] = judge([reached([...professionals, ...others])], {
    ...facts,
    matureBy: new Map([[1, 0.8]]),
  });
  expect(known?.why).toBeNull();
  // What the others do as well stands: the young weigh almost nothing in it.
  const [shared] = judge(
    [reached([...oneJourneyEach([0, 12], [46, 82], 1), ...oneJourneyEach([100, 2290], [200, 2607], 2)])],
    young,
  );
  expect([shared?.why, shared?.verdict]).toEqual([null, "down"]);
});
