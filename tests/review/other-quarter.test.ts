import { expect, it } from "vitest";
import { otherQuarter, yearBefore } from "../../src/review/other-quarter.ts";
import { sampleSite } from "../fixtures/sample-answers.ts";

const [period] = sampleSite.periods;
if (period === undefined) throw new Error("the sample has no quarter");
const had = (...ids: readonly string[]) => ({ periods: ids.map((id) => ({ ...period, id, journeys: 4 })) });
const none = { ...period, id: "2025-T2", journeys: 0 };

it("knows the same quarter a year before where there are journeys of it", () => {
  const site = { periods: [...had("2025-T3").periods, none] };
  expect(["2026-T3", "2026-T2", "all"].map((id) => yearBefore(id, site))).toEqual(["2025-T3", null, null]);
});
it("holds a quarter against the one that was not chosen, the year before first", () => {
  const site = had("before", "2025-T3", "2026-T1", "2026-T2", "2026-T3");
  expect(otherQuarter("2026-T3", "2026-T2", site)).toBe("2025-T3");
  expect(otherQuarter("2026-T3", "2025-T3", site)).toBe("2026-T2");
  expect(otherQuarter("2026-T3", "2026-T1", site)).toBe("2025-T3");
  expect(otherQuarter("2026-T2", "2026-T1", site)).toBeNull();
  expect(otherQuarter("2026-T2", "2025-T3", site)).toBe("2026-T1");
  expect(otherQuarter("all", "2026-T2", site)).toBeNull();
});
