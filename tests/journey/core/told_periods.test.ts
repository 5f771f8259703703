import { expect, it } from "vitest";
import toldPeriods from "../../../src/journey/core/told_periods.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("told_periods.sql", ({ given, run, query }) => {
  it("tells the last twelve quarters of the data apart, the running one included", async () => {
    const first = async (at: string) => {
      await given("data_ends", "ends_at timestamp", [[at]]);
      await run(toldPeriods);
      return (await query("select first_period::integer as first from told_periods"))[0]?.["first"];
    };
    expect(await first("2026-09-30 23:59:59")).toBe(20234);
    expect(await first("2026-10-01 00:00:00")).toBe(20241);
    expect(await first("2026-03-15 10:00:00")).toBe(20232);
  });
});
