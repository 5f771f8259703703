import { expect, it } from "vitest";
import knownRows from "../../../src/journey/reading/known_rows.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("known_rows.sql", ({ given, run, query }) => {
  it("says of rows whose keys are worth nothing that they have none, and keeps what was wrong before", async () => {
    await given("reading_key_sets", "key_set_id ubigint, key_text varchar", [
      [1, "customer:a"],
      [2, ""],
    ]);
    await given("read_rows", "line bigint, key_set_id ubigint, needs_key boolean, code varchar", [
      [2, 1, true, null],
      [3, 2, true, null],
      [4, 2, false, null],
      [5, 2, true, "time-missing"],
    ]);
    await run(knownRows);
    expect(await query("select line, code from known_rows order by line")).toEqual([
      { line: 2, code: null },
      { line: 3, code: "key-missing" },
      { line: 4, code: null },
      { line: 5, code: "time-missing" },
    ]);
  });
});
