import { expect, it } from "vitest";
import table from "../../../src/journey/loading/stg_totals.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("stg_totals.sql", ({ run, query }) => {
  it("holds what a report counts of a page", async () => {
    await run(`${table}; insert into stg_totals values (1, 7, 'views', 1234)`);
    expect(await query("from stg_totals")).toEqual([{ file_id: 1, kind_id: 7, unit: "views", n: 1234 }]);
  });

  it("is empty when it is made anew: nothing of the folder before stays", async () => {
    await run(table);
    expect(await query("from stg_totals")).toEqual([]);
  });
});
