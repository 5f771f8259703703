import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { appendCsv, createTextTable, csvLine, loadTable, quoted } from "../../src/database/load-table.ts";
import { openNative } from "../../src/database/native.ts";

let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => database.close());

test("a line is everything quoted but nulls, quotes doubled", () => {
  expect(csvLine(['say "no"', null, "", 12])).toBe('"say ""no""",,"","12"\n');
});

test("a quote in a file's name cannot end the text it stands in", () => {
  expect(quoted("l'export.csv")).toBe("l''export.csv");
});

test("a table without rows has its columns", async () => {
  await loadTable(database, "nothing", ["a", "b"], []);
  expect(await database.query("select a, b from nothing")).toEqual([]);
});

test("lines in several Blobs follow one another", async () => {
  await createTextTable(database, "followed", ["a"]);
  for (const rows of [["1", "2"], [], ["3"]])
    await appendCsv(database, "followed", ["a"], new Blob([rows.map((cell) => csvLine([cell])).join("")]));
  expect(await database.query("select a from followed")).toEqual([{ a: "1" }, { a: "2" }, { a: "3" }]);
});

test("any text comes back as it went in", async () => {
  // The engine's text cannot hold a NUL or half a surrogate pair; files never bring one, since they are decoded first.
  const text = fc.string({ unit: "grapheme" }).map((found) => found.replaceAll("\0", "").toWellFormed());
  const cell = fc.option(text, { nil: null });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), async (rows) => {
      const numbered = rows.map((row, index) => [index, ...row]);
      await loadTable(database, "any_text", ["i", "a", "b"], numbered);
      const found = await database.query("select a, b from any_text order by i::integer");
      expect(found).toEqual(rows.map(([a, b]) => ({ a, b })));
    }),
    { numRuns: 60 },
  );
});
