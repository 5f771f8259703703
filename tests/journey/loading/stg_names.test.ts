import { expect, it } from "vitest";
import table from "../../../src/journey/loading/stg_names.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("stg_names.sql", ({ run, query }) => {
  it("holds names as the exports write them", async () => {
    await run(`${table}; insert into stg_names values ('Zoé d''Œuvray')`);
    expect(await query("from stg_names")).toEqual([{ name: "Zoé d'Œuvray" }]);
  });

  it("is empty when it is made anew: nothing of the folder before stays", async () => {
    await run(table);
    expect(await query("from stg_names")).toEqual([]);
  });
});
