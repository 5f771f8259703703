import { expect, it } from "vitest";
import stgKeySets from "../../../src/journey/loading/stg_key_sets.sql?raw";
import addKeySets from "../../../src/journey/reading/add_key_sets.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("add_key_sets.sql", ({ given, run, query }) => {
  it("adds the sets that hold a usable key, to those of other readings", async () => {
    await run(`${stgKeySets}; insert into stg_key_sets values (1, 'customer:a')`);
    await given("reading_key_sets", "key_text varchar, key_set_id ubigint", [
      ["order:7", 2],
      ["", 3],
    ]);
    await run(addKeySets);
    expect(await query("from stg_key_sets order by key_set_id")).toEqual([
      { key_set_id: 1, key_text: "customer:a" },
      { key_set_id: 2, key_text: "order:7" },
    ]);
  });
});
