// Which comparisons are foreseen.
import { expect, test } from "vitest";
import { foreseenPairs } from "../../src/answers/foreseen-pairs.ts";
import type { Period } from "../../src/answers/site.ts";

const period = (id: string, journeys = 10): Period => ({
  id,
  start: "",
  end: "",
  complete: true,
  journeys,
  unplaced: 0,
});

test("each quarter is compared with the last one before it and the same a year before, where they have journeys", () => {
  const ids = ["2025-T1", "2025-T2", "2025-T4", "2026-T1"];
  const pairs = foreseenPairs({
    periods: [...ids.map((id) => period(id)), period("2025-T3", 0)],
    period: "2026-T1",
    compare: "2025-T4",
  });
  expect(pairs.map((pair) => `${pair.period} ${pair.compare}`)).toEqual([
    "2025-T2 2025-T1",
    "2025-T4 2025-T2",
    "2026-T1 2025-T4",
    "2026-T1 2025-T1",
  ]);
});

test("the default comparison is foreseen whatever lies between", () => {
  const periods = [period("2025-T2"), period("2026-T1")];
  expect(foreseenPairs({ periods, period: "2026-T1", compare: "2025-T2" })).toEqual([
    { period: "2026-T1", compare: "2025-T2" },
  ]);
});
