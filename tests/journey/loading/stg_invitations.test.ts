import { expect, it } from "vitest";
import table from "../../../src/journey/loading/stg_invitations.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("stg_invitations.sql", ({ run, query }) => {
  it("holds who was asked, answered or not, and an opinion that nobody asked for", async () => {
    await run(`${table}; insert into stg_invitations values
      (1, 2, 7, 'enquete', 'SMS', true, false, 9), (1, 3, 8, 'enquete', 'E-mail', false, true, null)`);
    expect(await query("from stg_invitations order by line")).toEqual([
      {
        ...{ file_id: 1, line: 2, key_set_id: 7, source: "enquete", via: "SMS" },
        ...{ is_asked: true, is_answered: false, sameness: 9 },
      },
      {
        ...{ file_id: 1, line: 3, key_set_id: 8, source: "enquete", via: "E-mail" },
        ...{ is_asked: false, is_answered: true, sameness: null },
      },
    ]);
  });

  it("is empty when it is made anew: nothing of the folder before stays", async () => {
    await run(table);
    expect(await query("from stg_invitations")).toEqual([]);
  });
});
