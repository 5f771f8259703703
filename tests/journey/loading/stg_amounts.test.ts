import { expect, it } from "vitest";
import table from "../../../src/journey/loading/stg_amounts.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("stg_amounts.sql", ({ run, query }) => {
  it("holds what a row is worth, and a row that says nothing readable", async () => {
    await run(
      `${table}; insert into stg_amounts values (1, 2, 942.5, 'EUR', 'shop', null, 42.5), (1, 3, null, null, 'bank', 7, null)`,
    );
    expect(await query("from stg_amounts order by line")).toEqual([
      {
        file_id: 1,
        line: 2,
        amount: 942.5,
        currency: "EUR",
        source: "shop",
        key_set_id: null,
        refunded: 42.5,
      },
      { file_id: 1, line: 3, amount: null, currency: null, source: "bank", key_set_id: 7, refunded: null },
    ]);
  });

  it("is empty when it is made anew: nothing of the folder before stays", async () => {
    await run(table);
    expect(await query("from stg_amounts")).toEqual([]);
  });
});
