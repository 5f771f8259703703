import { expect, it } from "vitest";
import { judgeDays } from "../../src/review/judge-days.ts";

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
