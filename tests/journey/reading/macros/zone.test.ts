import { beforeAll, expect, it } from "vitest";
import { loadZone } from "../../../../src/journey/loading/load-zone.ts";
import { inBothEngines } from "../../both-engines.ts";

/** Near first, then again where that leads, as reading_rows.sql does in two steps. */
const instantOf = (shown: string) => `instant_near(${shown}, instant_near(${shown}, ${shown}))`;

inBothEngines("zone.sql", ({ database, one }) => {
  beforeAll(() => loadZone(database(), "Europe/Paris"));
  const text = (expression: string, at: string) =>
    one<string>(`strftime(${expression}, '%m-%d %H:%M:%S')`, { at });
  const shown = (at: string) => text("local_time($at::timestamp)", at);
  const instant = (at: string) => text(instantOf("$at::timestamp"), at);

  it("tells what the company's clocks show, before and after they change", async () => {
    expect(await shown("2026-03-29 00:59:59")).toBe("03-29 01:59:59");
    expect(await shown("2026-03-29 01:00:00")).toBe("03-29 03:00:00");
    expect(await shown("2026-10-25 00:59:59")).toBe("10-25 02:59:59");
    expect(await shown("2026-10-25 01:00:00")).toBe("10-25 02:00:00");
  });

  it("finds the instant that the clocks tell: both ways lead back, but for the hour that they show twice", async () => {
    for (const at of [
      "2026-01-01 00:00:00",
      "2026-03-29 01:59:59",
      "2026-03-29 03:00:00",
      "2026-10-25 01:59:59",
    ])
      expect(await text(`local_time(${instantOf("$at::timestamp")})`, at)).toBe(at.slice(5));
    expect(await instant("2026-10-25 02:30:00")).toBe("10-25 01:30:00");
    expect(await instant("2026-10-25 03:00:00")).toBe("10-25 02:00:00");
    expect(await instant("2026-03-29 02:30:00")).toBe("03-29 01:30:00");
  });

  it("counts quarters on the company's clocks", async () => {
    expect(await one("quarter_of($at::timestamp)::integer", { at: "2026-03-31 21:59:59" })).toBe(20261);
    expect(await one("quarter_of($at::timestamp)::integer", { at: "2026-03-31 22:00:00" })).toBe(20262);
  });

  it("puts what began before the first quarter told apart into one period, and knows none of what has no date", async () => {
    const period = (at: string | null) => one("period_of($at::timestamp, 20262)::integer", { at });
    expect(await period("2026-03-31 21:59:59")).toBe(1);
    expect(await period("2026-03-31 22:00:00")).toBe(20262);
    expect(await period("2027-01-01 00:00:00")).toBe(20271);
    expect(await period(null)).toBeNull();
  });

  it("tells what was before 1970 by the first offset known", async () => {
    expect(await shown("1969-12-31 12:00:00")).toBe("12-31 13:00:00");
    expect(await shown("1950-06-01 12:00:00")).toBe("06-01 13:00:00");
  });
});
