import { expect, it } from "vitest";
import readingRows from "../../../src/journey/reading/reading_rows.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("reading_rows.sql", ({ given, run, query }) => {
  it("keeps the rows as they were read, whatever becomes of what they were read from", async () => {
    await given("read_rows", "line bigint, code varchar", [
      [2, null],
      [3, "time-missing"],
    ]);
    await run(`${readingRows}; delete from read_rows`);
    expect(await query("from reading_rows order by line")).toEqual([
      { line: 2, code: null },
      { line: 3, code: "time-missing" },
    ]);
  });
});
