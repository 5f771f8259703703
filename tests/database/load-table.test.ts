import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.ts";
import { appendCsv, createTextTable, csvLine, loadTable, quoted } from "../../src/database/load-table.ts";
import { openNative } from "../../src/database/native.ts";
import { openBlockingWasm } from "./engines.ts";

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

test("a long table is written in a few pieces, not line by line", async () => {
  let pieces = 0;
  const register: Database["register"] = async (name, content) => {
    for await (const _ of (content as Blob).stream()) pieces += 1;
    return database.register(name, content);
  };
  const rows = Array.from({ length: 100_000 }, (_, at) => [at, "0123456789".repeat(3)]);
  await loadTable({ ...database, register }, "long", ["i", "a"], rows);
  expect(pieces).toBeGreaterThan(1);
  expect(pieces).toBeLessThan(100);
  expect(await database.query("select count(*) as n, sum(i::integer)::double as sum from long")).toEqual([
    { n: 100_000, sum: (99_999 * 100_000) / 2 },
  ]);
});

test("a small text takes no more of WebAssembly's memory than it is long: it would never be given back", async () => {
  const asked: string[] = [];
  const run = (sql: string) => {
    asked.push(sql);
    return database.run(sql);
  };
  await loadTable({ ...database, engine: "wasm", run }, "small", ["a"], [["1"], ["2"]]);
  expect(Number(/buffer_size = (\d+)/u.exec(asked.join())?.[1])).toBeLessThan(100_000);
  await loadTable({ ...database, engine: "wasm", run }, "larger", ["a"], [["x".repeat(200_000)]]);
  expect(Number(/buffer_size = (\d+)/u.exec(asked.at(-1) ?? "")?.[1])).toBeCloseTo(200_000, -2);
});

test("there, long cells of several lines come back whole", async () => {
  const wasm = await openBlockingWasm();
  try {
    const cells = [3, 300_000, 2, 700_000].map((times) => 'é"\n,'.repeat(times));
    await loadTable(
      wasm,
      "long",
      ["a", "i"],
      cells.map((cell, index) => [cell, index]),
    );
    const found = await wasm.query<{ n: number; last: string }>(
      "select length(a) as n, a[-3:] as last from long",
    );
    expect(found.map(({ n }) => n)).toEqual(cells.map((cell) => cell.length));
    expect(found.every(({ last }) => last === '"\n,')).toBe(true);
  } finally {
    await wasm.close();
  }
});
