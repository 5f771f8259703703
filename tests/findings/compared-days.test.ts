import { expect, it } from "vitest";
import { comparedDays } from "../../src/findings/compared-days.ts";

const windows = { window_days: 30, segment_window_days: { pro: 60 } };

it("goes from the earlier quarter's first day to the end of the longest window after the later one", () => {
  const days = { start: "2025-10-01", known: "2026-05-30" };
  expect(comparedDays(windows, { period: "2026-T1", compare: "2025-T4" })).toEqual(days);
  expect(comparedDays(windows, { period: "2025-T4", compare: "2026-T1" })).toEqual(days);
});
