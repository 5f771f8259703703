import { describe, expect, it } from "vitest";
import { BEFORE, periodBounds, periodCode, periodId } from "../../src/answers/period.ts";

describe("periods", () => {
  it("are numbers in tables, and come back", () => {
    expect(periodCode("2026-T3")).toBe(20263);
    expect(periodId(20263)).toBe("2026-T3");
    expect(periodCode("all")).toBeNull();
    expect([periodCode(BEFORE), periodId(1)]).toEqual([1, BEFORE]);
  });

  it("begin and end with their quarter, leap years included", () => {
    expect(periodBounds(20241)).toEqual({ start: "2024-01-01", end: "2024-03-31" });
    expect(periodBounds(20262)).toEqual({ start: "2026-04-01", end: "2026-06-30" });
    expect(periodBounds(20264)).toEqual({ start: "2026-10-01", end: "2026-12-31" });
  });

  it.each(["2026-T5", "2026", "", "T3-2026", "2026-T3 "])("are never guessed: %s", (id) => {
    expect(() => periodCode(id)).toThrow(`invalid period: ${id}`);
  });
});
