import { expect, it } from "vitest";
import { endedBetween } from "../../src/findings/ended-sources.ts";

const site = (last_day: string, is_ended = true, share = 0.5) => ({
  window_days: 30,
  segment_window_days: { pro: 60 },
  source_ends: [
    {
      source: "shop",
      last_day,
      is_ended,
      is_awaited: false,
      missing: share === 0 ? [] : [{ stage: "achat", share }],
      begins: null,
    },
  ],
});
const pair = { period: "2026-T1", compare: "2025-T4" };
const names = (facts: ReturnType<typeof site>) => endedBetween(facts, pair).map(({ source }) => source);

it("finds a source that one of the quarters had and the other lacks, at least for a part", () => {
  for (const day of ["2025-10-01", "2025-12-31", "2026-02-10"])
    expect(names(site(day)), day).toEqual(["shop"]);
});

it("counts the longest window after the later quarter, in whichever order they are given", () => {
  expect(names(site("2026-05-29"))).toEqual(["shop"]);
  expect(names(site("2026-05-30"))).toEqual([]);
  expect(endedBetween(site("2025-12-31"), { period: "2025-T4", compare: "2026-T1" })).toHaveLength(1);
});

it("leaves alone what both quarters lack, what is alive, and what told nothing of a stage", () => {
  expect(names(site("2025-09-30"))).toEqual([]);
  expect(names(site("2025-12-31", false))).toEqual([]);
  expect(names(site("2025-12-31", true, 0))).toEqual([]);
});
