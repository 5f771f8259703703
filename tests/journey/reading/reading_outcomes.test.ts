import { expect, it } from "vitest";
import readingOutcomes from "../../../src/journey/reading/reading_outcomes.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("reading_outcomes.sql", ({ given, query }) => {
  it("counts the rows of each outcome, with the first of the times at fault", async () => {
    await given("reading_rows", "code varchar, time_text varchar", [
      [null, null],
      [null, null],
      ["time-unreadable", "soon"],
      ["time-unreadable", "later"],
      ["key-missing", null],
    ]);
    expect(await query(readingOutcomes)).toEqual([
      { code: "key-missing", n: 1, found: null },
      { code: "time-unreadable", n: 2, found: "later" },
      { code: null, n: 2, found: null },
    ]);
  });
});
