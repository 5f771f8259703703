import { expect, it } from "vitest";
import table from "../../../src/journey/loading/stg_waits.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("stg_waits.sql", ({ run, query }) => {
  it("holds how long a row was waited for, and is empty when it is made anew", async () => {
    await run(`${table}; insert into stg_waits values (1, 2, 480)`);
    expect(await query("from stg_waits")).toEqual([{ file_id: 1, line: 2, seconds: 480 }]);
    await run(table);
    expect(await query("from stg_waits")).toEqual([]);
  });
});
