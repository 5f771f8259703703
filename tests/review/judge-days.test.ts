import { expect, it } from "vitest";
import { judgeDays, yearBefore } from "../../src/review/judge-days.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const known = { window_days: 30, segment_window_days: { b2b: 90 }, as_of: "2026-10-30" };

it("waits for the last that entered: a window after the quarter's end, each segment its own", () => {
  const days = judgeDays("2026-T3", { ...known, lived_segments: ["b2b", "b2c"] });
  expect(days).toEqual([
    { segment: "b2b", days: 90, day: "2026-12-29", isReached: false },
    { segment: "b2c", days: 30, day: "2026-10-30", isReached: true },
  ]);
});
it("tells one day where everybody is the same, and none of what is no quarter", () => {
  expect(judgeDays("2026-T4", { ...known, lived_segments: ["b2c"] })).toEqual([
    { segment: null, days: 30, day: "2027-01-30", isReached: false },
  ]);
  expect(judgeDays("all", { ...known, lived_segments: [] })).toEqual([]);
});
it("knows the same quarter a year before where there are journeys of it", () => {
  const [period] = sampleSite.periods;
  if (period === undefined) throw new Error("the sample has no quarter");
  const periods = [
    { ...period, id: "2025-T3", journeys: 4 },
    { ...period, id: "2025-T2", journeys: 0 },
  ];
  expect([
    yearBefore("2026-T3", { periods }),
    yearBefore("2026-T2", { periods }),
    yearBefore("all", { periods }),
  ]).toEqual([...["2025-T3", null, null]]);
});
