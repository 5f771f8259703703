import { expect, it } from "vitest";
import table from "../../../src/journey/loading/stg_facts.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("stg_facts.sql", ({ run, query }) => {
  it("holds a fact as the export words it", async () => {
    await run(
      `${table}; insert into stg_facts values (65535, 3000000000, 18446744073709551615, 'Plan', '007')`,
    );
    // As text: the engine's door gives large numbers rounded.
    const rows = await query("select (columns(*))::varchar from stg_facts");
    expect(rows.map((row) => Object.entries(row).map(([name, text]) => `${name} ${text}`))).toEqual([
      ["file_id 65535", "line 3000000000", "key_set_id 18446744073709551615", "field Plan", "content 007"],
    ]);
  });

  it("is empty when it is made anew: nothing of the folder before stays", async () => {
    await run(table);
    expect(await query("from stg_facts")).toEqual([]);
  });
});
