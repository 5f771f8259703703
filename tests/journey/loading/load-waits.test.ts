import { expect, it } from "vitest";
import { loadWaits, sayWaits } from "../../../src/journey/loading/load-waits.ts";
import table from "../../../src/journey/loading/stg_waits.sql?raw";
import { inBothEngines } from "../both-engines.ts";

it("knows by its header whether the rows of a table tell waits", () => {
  expect(sayWaits(["Date", "Attente (min)"])).toBe(true);
  expect(sayWaits(["Date", "Attente"])).toBe(false);
});

inBothEngines("load-waits.ts", ({ database, given, run, rows }) => {
  it("reads waits in seconds, by their line; what is no number or below zero is none", async () => {
    await run(table);
    const cells = ["8", "12,5", "", "-", "-3", "0", "longtemps"];
    await given(
      "incoming",
      "line bigint, c0 varchar",
      cells.map((cell, at) => [at + 2, cell]),
    );
    await loadWaits(database(), { fileId: 7, header: ["Attente (min)"] });
    expect(
      await rows("select file_id::integer, line::integer, seconds from stg_waits order by line"),
    ).toEqual([
      [7, 2, 480],
      [7, 3, 750],
      [7, 7, 0],
    ]);
  });
});
