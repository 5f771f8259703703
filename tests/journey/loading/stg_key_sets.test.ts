import { expect, it } from "vitest";
import table from "../../../src/journey/loading/stg_key_sets.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("stg_key_sets.sql", ({ run, query }) => {
  it("holds ids of 64 bits and keys as text", async () => {
    await run(`${table}; insert into stg_key_sets values (18446744073709551615, 'customer:007')`);
    // As text: the engine's door gives large numbers rounded.
    const rows = await query("select (columns(*))::varchar from stg_key_sets");
    expect(rows.map((row) => Object.entries(row).map(([name, text]) => `${name} ${text}`))).toEqual([
      ["key_set_id 18446744073709551615", "key_text customer:007"],
    ]);
  });

  it("is empty when it is made anew: nothing of the folder before stays", async () => {
    await run(table);
    expect(await query("from stg_key_sets")).toEqual([]);
  });
});
