import { expect, it } from "vitest";
import table from "../../../src/journey/loading/stg_continued.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("stg_continued.sql", ({ run, query }) => {
  it("holds the last file's number and a line beyond two thousand million", async () => {
    await run(`${table}; insert into stg_continued values (65535, 3000000000)`);
    // As text: the engine's door gives large numbers rounded.
    const rows = await query("select (columns(*))::varchar from stg_continued");
    expect(rows.map((row) => Object.entries(row).map(([name, text]) => `${name} ${text}`))).toEqual([
      ["file_id 65535", "line 3000000000"],
    ]);
  });

  it("is empty when it is made anew: nothing of the folder before stays", async () => {
    await run(table);
    expect(await query("from stg_continued")).toEqual([]);
  });
});
