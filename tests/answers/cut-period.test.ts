import { expect, it } from "vitest";
import { isCutOff } from "../../src/answers/cut-period.ts";

const quarter = {
  id: "2025-T3",
  start: "2025-07-01",
  end: "2025-09-30",
  complete: false,
  journeys: 40,
  unplaced: 0,
};

it("is the quarter in which the data begins, not the one that is still running, nor a whole one", () => {
  expect(isCutOff(quarter, { data_end: "2026-10-10" })).toBe(true);
  expect(isCutOff(quarter, { data_end: "2025-09-12" })).toBe(false);
  expect(isCutOff({ ...quarter, complete: true }, { data_end: "2026-10-10" })).toBe(false);
});
