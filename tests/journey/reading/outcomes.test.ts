import { expect, it } from "vitest";
import outcomes from "../../../src/journey/reading/outcomes.sql?raw";
import { inBothEngines } from "../both-engines.ts";

inBothEngines("outcomes.sql", ({ run, query }) => {
  it("holds what a row was found to be, and nothing of the file before when it is made anew", async () => {
    await run(`${outcomes}; insert into outcomes values (7, 3000000000, 'time-missing', '-', 'le', true)`);
    expect(await query("from outcomes")).toEqual([
      {
        ...{ file_id: 7, line: 3_000_000_000, code: "time-missing", found: "-", column_name: "le" },
        continues: true,
      },
    ]);
    await run(outcomes);
    expect(await query("from outcomes")).toEqual([]);
  });
});
