// Time as the tools write it: summer and winter in Paris, opening hours, quarters.
import { describe, expect, it } from "vitest";
import { french, local, paris, quarter, utc, whenOpen, withOffset } from "./calendar.ts";

describe("the calendar", () => {
  it("writes summer and winter time", () => {
    expect(withOffset(paris("2026-07-06 10:00"))).toBe("2026-07-06 10:00:00 +0200");
    expect(withOffset(paris("2026-01-06 10:00"))).toBe("2026-01-06 10:00:00 +0100");
    expect(utc(paris("2026-07-06 10:00"))).toBe("2026-07-06 08:00:00");
    expect(french(paris("2026-12-31 23:59"))).toBe("31/12/2026 23:59");
  });

  it("changes clocks on the last Sundays of March and October", () => {
    expect(utc(paris("2026-03-29 01:59"))).toBe("2026-03-29 00:59:00");
    expect(utc(paris("2026-03-29 03:00"))).toBe("2026-03-29 01:00:00");
    expect(utc(paris("2025-10-26 03:00"))).toBe("2025-10-26 02:00:00");
  });

  it("names quarters as Paris sees them", () => {
    expect(quarter(paris("2026-07-01 00:30"))).toBe("2026-T3");
    expect(quarter(paris("2026-06-30 23:30"))).toBe("2026-T2");
  });

  it("moves what happens at night to the hour after opening, and never backwards", () => {
    expect(local(whenOpen(paris("2026-05-04 15:00")))).toBe("2026-05-04 15:00:00");
    expect(local(whenOpen(paris("2026-05-04 05:00")))).toBe("2026-05-04 10:30:00");
    expect(local(whenOpen(paris("2026-05-04 21:30")))).toBe("2026-05-05 10:30:00");
  });
});
