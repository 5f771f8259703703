import { expect, it } from "vitest";
import table from "../../../src/journey/loading/stg_occasions.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("stg_occasions.sql", ({ run, query }) => {
  it("holds what a row is about, and is empty when it is made anew", async () => {
    await run(`${table}; insert into stg_occasions values (1, 2, 'congress')`);
    expect(await query("from stg_occasions")).toEqual([{ file_id: 1, line: 2, occasion: "congress" }]);
    await run(table);
    expect(await query("from stg_occasions")).toEqual([]);
  });
});
