import { expect, it } from "vitest";
import type { Meaning } from "../../../src/exports/meaning/meaning.ts";
import { loadOccasions, sayOccasions } from "../../../src/journey/loading/load-occasions.ts";
import table from "../../../src/journey/loading/stg_occasions.sql?raw";
import { inBothEngines } from "../both-engines.ts";

const time = { column: 0, shape: "iso", zone: "local", dateOnly: false } as const;
const meaning = (event: { column: number } | { text: string }): Pick<Meaning, "readings"> => ({
  readings: [{ kind: "interactions", time, event }],
});
const header = ["Date", "Event"];

it("knows by its header whether the rows of a table name occasions; a column of deeds names none", () => {
  expect(sayOccasions(header, meaning({ text: "registration" }))).toBe(true);
  expect(sayOccasions(header, meaning({ column: 1 }))).toBe(false);
  expect(sayOccasions(["Date", "Kind"], meaning({ text: "registration" }))).toBe(false);
});

inBothEngines("load-occasions.ts", ({ database, given, run, rows }) => {
  it("reads occasions by their line, whatever their case; an empty cell names none", async () => {
    await run(table);
    await given("incoming", "line bigint, c0 varchar, c1 varchar", [
      [2, "2026-05-01", " Journée d’été "],
      [3, "2026-05-01", ""],
      [4, "2026-05-01", null],
      [5, "2026-05-01", "JOURNEE D'ETE"],
    ]);
    await loadOccasions(database(), { fileId: 7, header, meaning: meaning({ text: "registration" }) });
    expect(
      await rows("select file_id::integer, line::integer, occasion from stg_occasions order by line"),
    ).toEqual([
      [7, 2, "journee d'ete"],
      [7, 5, "journee d'ete"],
    ]);
  });
});
