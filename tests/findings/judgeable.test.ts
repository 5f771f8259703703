import { expect, it } from "vitest";
import { type AgedPair, newestJudgeable } from "../../src/findings/judgeable.ts";

const age = (
  period: string,
  compare: string,
  ...rows: readonly (readonly [isNow: boolean, days: number, n: number, persona?: number])[]
): AgedPair => ({
  period,
  compare,
  maturity: rows.map(([is_now, days, n, persona = 1]) => ({ is_now, days, n, persona, segment: 0 })),
});
const old = age("2026-T2", "2026-T1", [true, 0, 80], [true, 9, 20], [false, 0, 50]);
const young = age(
  "2026-T3",
  "2026-T2",
  [true, 0, 79],
  [true, 9, 21],
  [false, 0, 50],
  [true, 0, 30, 2],
  [false, 0, 30, 2],
);

it("offers the newest of which four in five entrants are old enough, in both quarters", () => {
  expect(newestJudgeable([young, old], 1, null, 30)).toEqual({ period: "2026-T2", compare: "2026-T1" });
});

it("judges each persona by its own", () => {
  expect(newestJudgeable([young, old], 2, null, 30)).toEqual({ period: "2026-T3", compare: "2026-T2" });
  expect(newestJudgeable([young, old], 3, null, 30)).toBeNull();
});

it("offers none where there is none", () => {
  expect(newestJudgeable([], null, null, 30)).toBeNull();
});

it("offers none of which one side has too few journeys for a verdict", () => {
  const few = age("2026-T1", "2025-T4", [true, 0, 90], [false, 0, 14]);
  expect(newestJudgeable([few], null, null, 30)).toBeNull();
  expect(newestJudgeable([few], null, null, 14)).toEqual({ period: "2026-T1", compare: "2025-T4" });
});
