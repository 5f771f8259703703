import { expect, it } from "vitest";
import table from "../../../src/journey/loading/stg_interactions.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("stg_interactions.sql", ({ run, query }) => {
  it("holds the last file's number, a line beyond two thousand million, parts of a second and ids of 64 bits", async () => {
    await run(
      `${table}; insert into stg_interactions values (65535, 3000000000, '2026-07-03 10:12:13.5', true, 18446744073709551615, 9223372036854775808, false)`,
    );
    // As text: the engine's door gives large numbers rounded.
    const rows = await query("select (columns(*))::varchar from stg_interactions");
    expect(rows.map((row) => Object.entries(row).map(([name, text]) => `${name} ${text}`))).toEqual([
      [
        "file_id 65535",
        "line 3000000000",
        "happened_at 2026-07-03 10:12:13.5",
        "is_date_only true",
        "key_set_id 18446744073709551615",
        "kind_id 9223372036854775808",
        "is_feedback false",
      ],
    ]);
  });

  it("is empty when it is made anew: nothing of the folder before stays", async () => {
    await run(table);
    expect(await query("from stg_interactions")).toEqual([]);
  });
});
