import { expect, it } from "vitest";
import type { EndedAnswer } from "../../src/answers/rows.ts";
import { isKnown, knownFrom, knownPeriod, wonMove, wonRate } from "../../src/findings/ended.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";
import { sampleEnded, sampleEndedBefore } from "../fixtures/sample-ended.ts";

const quarters = { period: "2026-T3", compare: "2026-T2" };
const site: typeof sampleSite = {
  ...{ ...sampleSite, as_of: "2027-06-30", gap_days: 90, segment_gap_days: {}, source_ends: [] },
};
const move = (change: Partial<EndedAnswer> = {}, at: Partial<typeof site> = {}) =>
  wonMove({ now: { ...sampleEnded, ...change }, before: sampleEndedBefore }, quarters, { ...site, ...at });

it("the share that is won has an interval by customer", () => {
  const rate = wonRate(sampleEnded);
  expect(rate).toMatchObject({ share: 0.6, won: 600, n: 1_000 });
  // The textbook ± 1.96 · error, within half a point.
  expect(rate?.low).toBeCloseTo(0.6 - 1.96 * 0.0155, 2);
  expect(rate?.high).toBeCloseTo(0.6 + 1.96 * 0.0155, 2);
  expect(wonRate({ ...sampleEnded, won: 0, lost: 0 })).toBeNull();
});

it("a difference is of segments that both quarters have, weighed by both", () => {
  // n·m/(n + m) of each segment, over their sum.
  const [pro, part] = [100 / 500, 400 / 500];
  const expected = pro * (60 / 200 - 60 / 200) + part * (540 / 800 - 440 / 800);
  const error = Math.hypot(pro * Math.hypot(0.032, 0.032), part * Math.hypot(0.0166, 0.0176));
  const found = move();
  expect(found?.word).toBe("up");
  expect(found?.before).toBe(0.5);
  expect(found?.difference?.difference).toBeCloseTo(expected, 10);
  expect(found?.difference?.low).toBeCloseTo(expected - 1.959964 * error, 5);
});

it("a shift of segments alone moves nothing", () => {
  const strata = [
    { segment: "b2b", won: 180, n: 600, customers: 600, error: 0.0187 },
    { segment: "b2c", won: 220, n: 400, customers: 390, error: 0.0249 },
  ];
  const found = move({ won: 400, lost: 600, strata });
  expect(found?.difference?.difference).toBeCloseTo(0, 10);
  expect(found?.word).toBe("unclear");
});

it("nothing is claimed too early, across a source that ended, or of too few", () => {
  expect(move({}, { as_of: "2026-12-28" })?.word).toBe("early");
  const ended = {
    ...{ source: "shop", is_awaited: true, is_ended: true, last_day: "2026-07-15" },
    missing: [{ stage: "achat", share: 1 }],
    begins: null,
  };
  expect(move({}, { source_ends: [ended] })?.word).toBe("ended");
  const told = [{ stage: sampleSite.goal_stage, share: 1 }];
  const begins = { first_day: "2026-05-02", hidden_from: "2026-04-30", told };
  expect(move({}, { source_ends: [{ ...ended, is_ended: false, begins }] })?.word).toBe("begun");
  const strata = [{ segment: "b2c", won: 10, n: 29, customers: 29, error: 0.09 }];
  expect(move({ strata })).toMatchObject({ word: "too-few", difference: null });
  expect(wonMove({ now: sampleEnded, before: null }, { period: "2026-T3", compare: null }, site)).toBeNull();
});

it("losses are all known a gap after the quarter, the longest of all segments", () => {
  expect(knownFrom("2026-T3", site)).toBe("2026-12-29");
  expect(knownFrom("2026-T3", { ...site, segment_gap_days: { b2b: 180 } })).toBe("2027-03-29");
  expect(isKnown("2026-T3", { open: 4 }, { ...site, as_of: "2026-12-28" })).toBe(false);
  expect(isKnown("all", { open: 0 }, { ...site, as_of: "2026-12-28" })).toBe(true);
  expect(isKnown("all", { open: 1 }, site)).toBe(false);
  const known = knownPeriod({ ...site, as_of: "2026-10-10" });
  const expected = site.periods.filter(
    ({ end }) => Date.parse(end) + 90 * 86_400_000 <= Date.parse("2026-10-10"),
  );
  expect(known).toBe(expected.at(-1)?.id ?? null);
});
