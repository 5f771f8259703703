import { expect, it } from "vitest";
import table from "../../../src/journey/loading/stg_kinds.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("stg_kinds.sql", ({ run, query }) => {
  it("holds a kind in the export's own words", async () => {
    await run(
      `${table}; insert into stg_kinds values (18446744073709551615, 'web', 'Achat', '/été', '', 'Mobile')`,
    );
    // As text: the engine's door gives large numbers rounded.
    const rows = await query("select (columns(*))::varchar from stg_kinds");
    expect(rows.map((row) => Object.entries(row).map(([name, text]) => `${name} ${text}`))).toEqual([
      ["kind_id 18446744073709551615", "source web", "event Achat", "page /été", "via ", "device Mobile"],
    ]);
  });

  it("is empty when it is made anew: nothing of the folder before stays", async () => {
    await run(table);
    expect(await query("from stg_kinds")).toEqual([]);
  });
});
